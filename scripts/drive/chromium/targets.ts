import { until } from '../until';
import type { Cdp } from './pipe';

/** Something DevTools can attach to. `tab` is the frame of the browser around a `page`. */
export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly embedderData?: { readonly tabActive?: boolean };
}

export async function listTargets(cdp: Cdp, type: 'page' | 'tab' | 'service_worker'): Promise<Target[]> {
  const { targetInfos } = await cdp.send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] });
  return targetInfos.filter((target) => target.type === type);
}

/** `Extensions.triggerAction` takes a tab target, not its page. */
export async function findTabInFront(cdp: Cdp): Promise<string> {
  const tab = await until(
    async () => (await listTargets(cdp, 'tab')).find(({ embedderData }) => embedderData?.tabActive),
    { what: 'a tab in front' },
  );
  return tab.targetId;
}

/** The window of a tab as the browser numbers them for extensions too; null for what sits in no tab strip. */
export async function windowOf(cdp: Cdp, targetId: string): Promise<number | null> {
  return cdp.send<{ windowId: number }>('Browser.getWindowForTarget', { targetId }).then(
    ({ windowId }) => windowId,
    () => null,
  );
}

/** The side panel: a page of the extension that sits in no window's tab strip; in this window, if one is named. */
export async function findPanel(
  cdp: Cdp,
  extensionOrigin: string,
  windowId?: number,
): Promise<string | null> {
  for (const { targetId, url } of await listTargets(cdp, 'page')) {
    if (!url.startsWith(`${extensionOrigin}/`) || (await windowOf(cdp, targetId)) !== null) continue;
    if (windowId === undefined || (await windowAround(cdp, targetId)) === windowId) return targetId;
  }
  return null;
}

/** The window that a page of the extension finds itself in. */
async function windowAround(cdp: Cdp, targetId: string): Promise<number | null> {
  const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const expression = 'chrome.windows.getCurrent().then(({ id }) => id)';
  const asked = await cdp
    .send<{ result: { value?: number } }>(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    )
    .catch(() => null);
  await cdp.send('Target.detachFromTarget', { sessionId }).catch(() => null);
  return asked?.result.value ?? null;
}
