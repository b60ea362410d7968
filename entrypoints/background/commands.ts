import { note } from '@/lib/diagnostics';
import { readWindow } from '@/lib/messages/window';
import { sendToFrame } from './page-messages';
import { openPanelAt } from './panel-door';

/** The shortcuts of the manifest that the browser does not carry out by itself. */
export function onCommand(command: string, tab?: { windowId?: number }): void {
  const windowId = tab?.windowId;
  if (windowId === undefined) return;
  if (command === 'open-calm') openPanelAt(windowId, { view: 'calm' });
  if (command === 'open-plan') openPanelAt(windowId, { view: 'plans' });
  if (command === 'enter-card') void enterCard(windowId);
}

async function enterCard(windowId: number): Promise<void> {
  const field = await readWindow(windowId, 'field');
  if (field) await sendToFrame(field.tabId, field.frameId, 'enter-card', {});
  else note('command-without-field');
}
