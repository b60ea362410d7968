import { browser } from '@/lib/browser';
import { createPauses } from './pauses';
import { createSettings } from './settings';
import { createUnseen } from './unseen';

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
  chooseSharedDevice,
  chooseLockMinutes,
  chooseReminderAt,
  markInstalled,
} = createSettings(browser);

export const { readPause, pauseSite, pauseTab, endPauses, watchPauses } = createPauses(
  browser.storage.session,
);

export const { readUnseen, addUnseen, dropUnseen } = createUnseen(browser.storage.local);

export { defaultSettings } from './effective';
