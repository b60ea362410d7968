import { note } from '@/lib/diagnostics';
import { type MessageOf, parseMessage } from '@/lib/messages';
import { createFloodGate } from './flood';
import { type PageSender, provePageSender, type Sender } from './prove';

type PageMessage = MessageOf<'pageToBackground'>;

/** One handler for each message a page script may send. The return value, if any, is the reply. */
export type PageHandlers = {
  readonly [K in PageMessage['kind']]: (
    payload: Extract<PageMessage, { kind: K }>['payload'],
    sender: PageSender,
  ) => Promise<unknown> | undefined;
};

export interface ServeOptions {
  /** `runtime.id` */
  readonly ownId: string;
  /** Whether reading along is switched on for this origin, from settings and permission. */
  isReading(origin: string): Promise<boolean>;
  readonly handlers: PageHandlers;
}

/**
 * Makes the background's one `onMessage` listener. Each message is proven by its sender and parsed; all but
 * `open-panel` also need an origin that is switched on (`open-panel` grants nothing and must run before any
 * `await`, or Chromium refuses it). What is refused gets no reply at all.
 */
export function createListener(
  options: ServeOptions,
): (raw: unknown, sender: Sender) => Promise<unknown> | undefined {
  const admits = createFloodGate();
  return (raw, sender) => {
    const from = provePageSender(sender, options.ownId);
    if (!from) {
      note('message-refused-sender');
      return undefined;
    }
    if (!admits(`${from.tabId}:${from.frameId}`)) {
      note('message-refused-flood');
      return undefined;
    }
    const message = parseMessage('pageToBackground', raw);
    if (!message) {
      note('message-refused-shape');
      return undefined;
    }
    return message.kind === 'open-panel' ? dispatch(message, from) : dispatchWhenReading(message, from);
  };

  function dispatch(message: PageMessage, from: PageSender): Promise<unknown> | undefined {
    const handle = options.handlers[message.kind] as (
      payload: unknown,
      sender: PageSender,
    ) => Promise<unknown> | undefined;
    return handle(message.payload, from);
  }

  async function dispatchWhenReading(message: PageMessage, from: PageSender): Promise<unknown> {
    if (await options.isReading(from.origin)) return dispatch(message, from);
    note('message-refused-site');
    return null;
  }
}
