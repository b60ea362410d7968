import type { Envelope, MessageOf } from './contract';

/**
 * The part of the extension API that a page script uses. The waiting script takes it at `document_start`;
 * what is injected later uses that handle and touches neither `browser` nor `chrome`, because a host page's
 * `<form name=browser>` shadows or crashes them (SECURITY.md 0.6).
 */
export interface ExtensionApi {
  readonly runtime: {
    /** `undefined` once the extension was updated or removed under the page. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    connect(info: { name: string }): {
      readonly onDisconnect: { addListener(listener: () => void): void };
      disconnect(): void;
    };
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: { id?: string; url?: string }) => void): void;
      removeListener(listener: (message: unknown, sender: { id?: string; url?: string }) => void): void;
    };
  };
}

/** Whether a message tells frames of this origin to stand down. By hand: the waiting script carries no parser. */
export function isStandDown(message: unknown): boolean {
  const { direction, kind, payload } = (message ?? {}) as Partial<Record<keyof Envelope, unknown>>;
  const { origin } = (payload ?? {}) as { origin?: unknown };
  return direction === 'backgroundToPage' && kind === 'stand-down' && origin === globalThis.origin;
}

type PageMessage = MessageOf<'pageToBackground'>;

/** Makes the wire form of a page script's message. */
export function toBackground<K extends PageMessage['kind']>(
  kind: K,
  payload: Extract<PageMessage, { kind: K }>['payload'],
): Envelope {
  return { direction: 'pageToBackground', kind, payload };
}
