import { originOf } from '@/lib/model';

/** What the browser itself says of a message's sender. Only these fields count; the message only claims. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** A page script of ours in one frame of one tab. */
export interface PageSender {
  readonly tabId: number;
  readonly windowId: number;
  readonly frameId: number;
  /** The frame's origin; for about:blank and srcdoc frames the one they inherited. */
  readonly origin: string;
}

/**
 * Proves that a message comes from our own script in a web page's frame: own extension id, a real tab and
 * frame, and an http(s) origin. Synchronous, because the panel opens only inside the gesture. Whether the
 * origin is switched on is a second question that needs the settings.
 *
 * @returns `null` for every other sender: another extension, our own pages, a worker, an opaque origin.
 */
export function provePageSender(sender: Sender, ownId: string): PageSender | null {
  if (sender.id !== ownId) return null;
  const { id: tabId, windowId } = sender.tab ?? {};
  if (tabId === undefined || windowId === undefined || sender.frameId === undefined) return null;
  const origin = originOf(sender.origin ?? sender.url);
  return origin === null ? null : { tabId, windowId, frameId: sender.frameId, origin };
}
