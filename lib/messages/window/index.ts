/**
 * What the background leaves for a window's panel, in session storage under the window's or the tab's id: memory
 * only, gone with the browser, and still there when the background worker was put to sleep in between.
 */
import { browser } from '@/lib/browser';
import type { PanelTarget, TabField } from '@/lib/model';

/** The parts of a window's state. Each has a key of its own, so that writers do not overwrite each other. */
export interface WindowState {
  /** Where the panel was asked to go; taken away by the panel that goes there. */
  readonly target: PanelTarget;
  /** The tab whose toolbar button was pressed last: the browser names its page to us from then on. */
  readonly pressed: { readonly tabId: number; readonly at: number };
}

/** The parts of a tab's state. A tab keeps them when it moves to another window. */
export interface TabState {
  /** The field that has, or last had, focus in one of its frames. */
  readonly field: TabField;
  /** When its page was come to, and whether a card has come by itself since. No address is kept. */
  readonly visit: { readonly since: number; readonly came: boolean };
  /** Id of the card that a dot on the toolbar button announces. */
  readonly waiting: string;
}

type Listener<T> = (value: T | null) => void;
const windowKey = (windowId: number, part: keyof WindowState) => `window.${windowId}.${part}`;
const tabKey = (tabId: number, part: keyof TabState) => `tab.${tabId}.${part}`;

async function read<T>(key: string): Promise<T | null> {
  const found = await browser.storage.session.get(key);
  return (found[key] as T | undefined) ?? null;
}

async function write(key: string, value: unknown): Promise<void> {
  if (value === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: value });
}

function follow<T>(key: string, listener: Listener<T>, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) listener((change.newValue as T | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged));
}

/** Reads one part of a window's state; `null` when there is none. */
export function readWindow<P extends keyof WindowState>(id: number, part: P): Promise<WindowState[P] | null> {
  return read(windowKey(id, part));
}

/** Writes one part of a window's state; `null` clears it. */
export function writeWindow<P extends keyof WindowState>(
  id: number,
  part: P,
  value: WindowState[P] | null,
): Promise<void> {
  return write(windowKey(id, part), value);
}

/** Calls `listener` with each new value of one part until `signal` aborts. */
export function followWindow<P extends keyof WindowState>(
  id: number,
  part: P,
  listener: Listener<WindowState[P]>,
  signal: AbortSignal,
): void {
  follow(windowKey(id, part), listener, signal);
}

/** Reads one part of a tab's state; `null` when there is none. */
export function readTab<P extends keyof TabState>(id: number, part: P): Promise<TabState[P] | null> {
  return read(tabKey(id, part));
}

/** Writes one part of a tab's state; `null` clears it. */
export function writeTab<P extends keyof TabState>(
  id: number,
  part: P,
  value: TabState[P] | null,
): Promise<void> {
  return write(tabKey(id, part), value);
}

/** Calls `listener` with each new value of one part until `signal` aborts. */
export function followTab<P extends keyof TabState>(
  id: number,
  part: P,
  listener: Listener<TabState[P]>,
  signal: AbortSignal,
): void {
  follow(tabKey(id, part), listener, signal);
}

/** Forgets all of a tab that has closed. */
export async function forgetTab(tabId: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  const gone = Object.keys(all).filter((key) => key.startsWith(`tab.${tabId}.`));
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
