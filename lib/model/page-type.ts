import type { LocalText } from './locale';

/** What kind of page the person is on, as far as its address tells. */
export const PAGE_TYPES = ['journal-note', 'journal-read', 'mail', 'intranet', 'citizen-record'] as const;
export type PageType = (typeof PAGE_TYPES)[number];

/** Which pages of a system are of which type. */
export interface PagePattern {
  readonly type: PageType;
  /** What follows the host, hash and all: `*` is anything within a step, `**` anything at all. */
  readonly path: string;
  /** Words in the page's title, looked at only where reading along is on. */
  readonly title?: string;
}

/** A web journal, an intranet or a mail system. Data lives in `content/sites`; a layer can add its own. */
export interface SitePreset {
  readonly id: string;
  readonly name: string;
  readonly about: LocalText;
  /** Hosts: `nexus.example.dk`, or `*.example.dk` for all below. */
  readonly hosts: readonly string[];
  /** The first that fits counts. */
  readonly pages: readonly PagePattern[];
  /** ISO date on which somebody saw the patterns fit; `null` where nobody has. */
  readonly verifiedOn: string | null;
  readonly examples: readonly { readonly url: string; readonly type: PageType | null }[];
}

/** What the panel knows of the page's type. */
export interface PageHere {
  readonly type: PageType;
  /** Id of the preset that said so. */
  readonly preset: string;
  readonly verified: boolean;
  /** A new number for each page visit: at most one card comes unasked in each. */
  readonly visit: number;
  /** A card came by itself in this tab before this panel was opened: the visit has had its card. */
  readonly cameBefore: boolean;
  /** Epoch milliseconds at which the page was come to. */
  readonly since: number;
  /** Id of the card that a dot on the toolbar button has announced in this visit, and nobody has seen yet. */
  readonly waiting?: string | undefined;
  /** Ids of the cards that dots have announced today, on whichever page, and nobody has seen. */
  readonly unseen?: readonly string[];
}
