import browser from 'webextension-polyfill';

/**
 * The panel is a side panel in Chromium and a sidebar in Firefox. Told apart by what is there, not by name:
 * the polyfill does not know `sidePanel`, so it is reached through Chromium's own object.
 */
const sidePanel: typeof chrome.sidePanel | undefined = globalThis.chrome?.sidePanel;

/** true in Chromium: a page's click, told by message, may open the panel. */
export const hasSidePanel = typeof sidePanel?.open === 'function';
/** true in Firefox: only a click in a page of ours or on the toolbar may open the sidebar. */
export const hasSidebar = typeof browser.sidebarAction?.open === 'function';

/**
 * Opens the side panel of a window. Must be the first statement of the listener: Chromium takes the person's
 * gesture as spent after any await (https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open).
 * Rejects without a gesture, and in a browser without a side panel.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : Promise.reject(new Error('no side panel'));
}

/** Whether the panel is open in a window. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  if (!sidePanel) return browser.sidebarAction.isOpen({ windowId });
  const contextTypes = ['SIDE_PANEL' as chrome.runtime.ContextType];
  const open = await chrome.runtime.getContexts({ contextTypes, windowIds: [windowId] });
  return open.length > 0;
}

/** Opens Firefox's sidebar in the window of the click. Synchronous for the same reason as {@link openPanel}. */
export function openSidebar(): Promise<void> {
  return hasSidebar ? browser.sidebarAction.open() : Promise.reject(new Error('no sidebar'));
}
