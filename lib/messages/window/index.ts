/**
 * What the background leaves for a window's panel, in session storage under the window's id: memory only,
 * gone with the browser, and still there when the background worker was put to sleep in between.
 */
import { browser } from '@/lib/browser';
import type { FocusedField, PanelTarget } from '@/lib/model';

/** The parts of a window's state. Each has a key of its own, so that writers do not overwrite each other. */
export interface WindowState {
  /** The field that has, or last had, focus. */
  readonly field: FocusedField;
  /** Where the panel was asked to go; taken away by the panel that goes there. */
  readonly target: PanelTarget;
  /** The tab whose toolbar button was pressed last: the browser names its page to us from then on. */
  readonly pressed: { readonly tabId: number; readonly at: number };
  /** The tab in which a card came by itself. No address: a panel that is opened anew needs no more. */
  readonly came: { readonly tabId: number };
}
type Part = keyof WindowState;

const keyOf = (part: Part, windowId: number) => `window.${windowId}.${part}`;

/** Reads one part of a window's state; `null` when there is none. */
export async function readWindow<P extends Part>(windowId: number, part: P): Promise<WindowState[P] | null> {
  const key = keyOf(part, windowId);
  const found = await browser.storage.session.get(key);
  return (found[key] as WindowState[P] | undefined) ?? null;
}

/** Writes one part of a window's state; `null` clears it. */
export async function writeWindow<P extends Part>(
  windowId: number,
  part: P,
  value: WindowState[P] | null,
): Promise<void> {
  const key = keyOf(part, windowId);
  if (value === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: value });
}

/** Calls `listener` with each new value of one part until `signal` aborts. */
export function followWindow<P extends Part>(
  windowId: number,
  part: P,
  listener: (value: WindowState[P] | null) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(part, windowId);
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) listener((change.newValue as WindowState[P] | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged));
}

/** Clears the field of every window whose field was in this tab (it navigated or closed). */
export async function forgetTab(tabId: number): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const gone = Object.keys(all).filter(
    (key) => key.endsWith('.field') && (all[key] as FocusedField | undefined)?.tabId === tabId,
  );
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
