import { browser } from '@/lib/browser';
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

export { defaultSettings } from './effective';
