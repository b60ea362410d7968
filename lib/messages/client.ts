import { readCounts } from '@/lib/diagnostics';
import type { Envelope, MessageOf } from './contract';

/**
 * The part of the extension API that a page script uses. The waiting script takes it at `document_start`;
 * what is injected later uses that handle and touches neither `browser` nor `chrome`, because a host page's
 * `<form name=browser>` shadows or crashes them (SECURITY.md 0.6).
 */
export interface ExtensionApi {
  /** Chromium alone. */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  readonly runtime: {
    /** `undefined` once the extension was updated or removed under the page. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    connect(info: { name: string }): PageLine;
    readonly onConnect: {
      addListener(listener: (line: PageLine) => void): void;
      removeListener(listener: (line: PageLine) => void): void;
    };
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: { id?: string; url?: string }) => void): void;
      removeListener(listener: (message: unknown, sender: { id?: string; url?: string }) => void): void;
    };
  };
}

/** A line between a page script and another part of the extension, as the page script sees it. */
export interface PageLine {
  readonly name: string;
  /** Who opened it, where that was not the page script. */
  readonly sender?: { readonly id?: string };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** The name of the line by which a panel follows a frame: open for as long as it does. */
export const PANEL_LINE = 'panel';
/** The name of the line on which a panel asks a frame or the background for its counts of faults: one answer each. */
export const COUNTS_LINE = 'counts';

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

/** Makes the wire form of what a page script tells the panels that follow it. */
export function toPanel(
  report: Extract<MessageOf<'pageToPanel'>, { kind: 'report-field' }>['payload'],
): Envelope {
  return { direction: 'pageToPanel', kind: 'report-field', payload: report };
}

/** Makes the wire form of what this context has counted: codes and numbers. */
export function countsTo(direction: 'pageToPanel' | 'backgroundToPanel'): Envelope {
  const counts = [...readCounts()].map(([code, count]) => ({ code, count }));
  return { direction, kind: 'report-counts', payload: { counts } };
}
