import { note } from '@/lib/diagnostics';
import { readTab } from '@/lib/messages/window';
import { sendToFrame } from './page-messages';
import { openPanelAt } from './panel-door';

/** The shortcuts of the manifest that the browser does not carry out by itself. */
export function onCommand(command: string, tab?: { id?: number; windowId?: number }): void {
  const { id: tabId, windowId } = tab ?? {};
  if (windowId === undefined) return;
  if (command === 'open-calm') openPanelAt(windowId, { view: 'calm' });
  if (command === 'open-plan') openPanelAt(windowId, { view: 'plans' });
  if (command === 'enter-card') void enterCard(tabId);
}

async function enterCard(tabId = -1): Promise<void> {
  const field = await readTab(tabId, 'field');
  if (field) await sendToFrame(tabId, field.frameId, 'enter-card', {});
  else note('command-without-field');
}
