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

/** The side panel: a page of the extension that sits in no window's tab strip. */
export async function findPanel(cdp: Cdp, extensionOrigin: string): Promise<string | null> {
  for (const { targetId, url } of await listTargets(cdp, 'page')) {
    if (!url.startsWith(`${extensionOrigin}/`)) continue;
    const inTabStrip = await cdp.send('Browser.getWindowForTarget', { targetId }).then(
      () => true,
      () => false,
    );
    if (!inTabStrip) return targetId;
  }
  return null;
}
