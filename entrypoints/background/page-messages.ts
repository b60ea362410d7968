import { browser } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { Envelope, MessageOf } from '@/lib/messages';

type ToPage = MessageOf<'backgroundToPage'>;
type PayloadOf<K extends ToPage['kind']> = Extract<ToPage, { kind: K }>['payload'];

const wrap = (kind: ToPage['kind'], payload: unknown): Envelope => ({
  direction: 'backgroundToPage',
  kind,
  payload,
});

/** Sends to one frame. A frame that is gone is no fault of the person's: it is only counted. */
export async function sendToFrame<K extends ToPage['kind']>(
  tabId: number,
  frameId: number,
  kind: K,
  payload: PayloadOf<K>,
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, wrap(kind, payload), { frameId });
  } catch (cause) {
    note('message-no-receiver', cause);
  }
}

/** Sends to every frame of every tab; most have no script of ours, so nobody answering is the rule. */
export async function sendToAll<K extends ToPage['kind']>(kind: K, payload: PayloadOf<K>): Promise<void> {
  const tabs = await browser.tabs.query({});
  const sent = tabs.map((tab) =>
    tab.id === undefined ? null : browser.tabs.sendMessage(tab.id, wrap(kind, payload)),
  );
  await Promise.allSettled(sent);
}
