/** The only door to the browser's extension API for everything but the page script. */
export { default as browser } from 'webextension-polyfill';
export type { BrowserEvent, SettingsDoor, StorageArea } from './doors';
export { hideDot, showDot } from './dot';
export { hasSidebar, hasSidePanel, isPanelOpen, openPanel, openSidebar } from './panel';
export { keepStorageFromPages } from './trust';
