import { browser } from '@/lib/browser';
import { createSettings } from './settings';

export const {
  readSettings,
  watchSettings,
  changeSites,
  addSite,
  removeSite,
  addSetAside,
  removeSetAside,
  chooseLocale,
  markInstalled,
} = createSettings(browser);

export { readOrigin } from './site-address';
