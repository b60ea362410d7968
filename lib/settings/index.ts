import { browser } from '@/lib/browser';
import { createPauses } from './pauses';
import { createSettings } from './settings';

export const {
  readSettings,
  readPolicyLayers,
  watchSettings,
  addSite,
  removeSite,
  addSetAside,
  removeSetAside,
  chooseLocale,
  chooseProfile,
  markInstalled,
} = createSettings(browser);

export const { readPause, pauseSite, pauseTab, endPauses, watchPauses } = createPauses(
  browser.storage.session,
);

export { defaultSettings } from './effective';
