import { browser, hasSidePanel, openPanel, openSidebar } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { writeWindow } from '@/lib/messages/window';
import type { PanelTarget } from '@/lib/model';

/** Toolbar button: opens the panel and remembers which tab we may now name ("denne side", activeTab). */
export function onToolbarPress(tab: { id?: number; windowId?: number }): void {
  if (tab.windowId === undefined) return;
  open(tab.windowId);
  void browser.action.setBadgeText({ text: '' });
  if (tab.id !== undefined) void writeWindow(tab.windowId, 'pressed', { tabId: tab.id, at: Date.now() });
}

/** A shortcut for one view of the panel. Shortcuts count as gestures in both browsers. */
export function openPanelAt(windowId: number, target: PanelTarget): void {
  open(windowId);
  void writeWindow(windowId, 'target', target);
}

/**
 * A press in the inline card. Chromium opens the panel when this runs first in the listener; Firefox never
 * opens its sidebar for a page's click, so a popup with one button stands in between (INLINE.md 0.9, 1e).
 */
export function openPanelFromPage(windowId: number, target: PanelTarget): void {
  if (hasSidePanel) open(windowId);
  else void openPopup(windowId);
  void writeWindow(windowId, 'target', target);
}

/**
 * A press on a message of the browser's. In Chromium it may open the panel, if that comes first; Firefox opens its
 * sidebar for no such press, and its popup only in the window in front.
 */
export function openPanelFromNotice(windowId: number, target: PanelTarget): void {
  const toFront = () => browser.windows.update(windowId, { focused: true });
  if (hasSidePanel) {
    open(windowId);
    toFront().catch((cause: unknown) => note('panel-open-refused', cause));
  } else {
    toFront()
      .then(() => openPopup(windowId))
      .catch((cause: unknown) => note('panel-open-refused', cause));
  }
  void writeWindow(windowId, 'target', target);
}

function open(windowId: number): void {
  const opening = hasSidePanel ? openPanel(windowId) : openSidebar();
  opening.catch((cause: unknown) => note('panel-open-refused', cause));
}

async function openPopup(windowId: number): Promise<void> {
  try {
    await browser.action.setPopup({ popup: 'open-panel.html' });
    await browser.action.openPopup({ windowId });
  } catch (cause) {
    note('panel-open-refused', cause);
    await browser.action.setBadgeText({ text: '•' });
  } finally {
    // With a popup set, the toolbar button would open it instead of the panel.
    await browser.action.setPopup({ popup: '' });
  }
}
