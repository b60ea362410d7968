import type { SetAsideReason } from './card';

/** The one global the model uses, declared so that it compiles without the browser's types (lib/engine). */
declare const URL: new (
  address: string,
) => { readonly protocol: string; readonly hostname: string; readonly origin: string };

/** What the person has agreed to on a site: cards by address alone, or cards and reading along. */
export type SiteMode = 'cards' | 'reading';

/** A switched-on origin, e.g. `https://journal.example.dk` (scheme, host and port; no path). */
export interface Site {
  readonly origin: string;
  readonly mode: SiteMode;
}

/** Advice a person has set aside: here (`origin`) or everywhere (`null`). Ids only, never text. */
export interface SetAside {
  readonly rule: string;
  readonly origin: string | null;
  /** Said with the optional second press. */
  readonly reason: SetAsideReason | null;
}

/** The rules that are set aside on a page of this origin: there, or everywhere. */
export function rulesSetAside(entries: readonly SetAside[], origin: string): string[] {
  return entries
    .filter((entry) => entry.origin === null || entry.origin === origin)
    .map((entry) => entry.rule);
}

/** The match pattern that covers an origin. Ports are left out: Firefox patterns cannot carry them. */
export function matchPatternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The origin of an http(s) address, or `null` for every other page (a browser page, a file, no address). */
export function originOf(address: string | undefined): string | null {
  if (!address || !/^https?:\/\//i.test(address)) return null;
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}
