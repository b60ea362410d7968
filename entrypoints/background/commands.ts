import { note } from '@/lib/diagnostics';
import { readWindow } from '@/lib/messages/window';
import { sendToFrame } from './page-messages';
import { openPanelAt } from './panel-door';

/** The shortcuts of the manifest that the browser does not carry out by itself. */
export function onCommand(command: string, tab?: { id?: number; windowId?: number }): void {
  const { id: tabId, windowId } = tab ?? {};
  if (windowId === undefined) return;
  if (command === 'open-calm') openPanelAt(windowId, { view: 'calm' });
  if (command === 'open-plan') openPanelAt(windowId, { view: 'plans' });
  if (command === 'enter-card') void enterCard(windowId, tabId);
}

/** Only in the tab in front: the window's last field may lie in another. */
async function enterCard(windowId: number, tabId: number | undefined): Promise<void> {
  const field = await readWindow(windowId, 'field');
  if (field?.tabId === tabId && field) await sendToFrame(field.tabId, field.frameId, 'enter-card', {});
  else note('command-without-field');
}
