import type { Confidence } from './card';
import type { LocalText } from './locale';

/** What an answer looks like; decides the field it is written in. */
export const SLOT_KINDS = ['text', 'person', 'phone', 'link', 'list', 'choice', 'date', 'number'] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** The groups of "Vores arbejdsplads", in their order. */
export const SLOT_GROUPS = [
  'people',
  'numbers',
  'rules',
  'journal',
  'absence',
  'education',
  'terms',
] as const;
export type SlotGroup = (typeof SLOT_GROUPS)[number];

/** A question that only the workplace can answer ("Vores arbejdsplads"). Its id is the `{placeholder}`. */
export interface Slot {
  readonly id: string;
  readonly question: LocalText;
  readonly example: LocalText;
  /** What stands in a card while the slot is empty, in plain words: "din leder". */
  readonly role: LocalText;
  readonly group: SlotGroup;
  readonly kind: SlotKind;
  /** For `choice`: the answers there are. What is stored is the id. */
  readonly choices?: readonly { readonly id: string; readonly label: LocalText }[];
  /** One of the few to begin with: most cards lean on them. */
  readonly start?: boolean;
  /** Who usually knows; an empty slot is a task of theirs. */
  readonly filledBy: 'leader' | 'contact' | 'peer';
  /** Place on the calm page's contact ladder, 1 first; absent = not on it. */
  readonly ladder?: number;
  readonly seedRefs: readonly string[];
}

/** The address in the answer to a `link` slot. The answer may be words as well: "siden Kurser på intranettet". */
export function addressIn(answer: string): string | null {
  return /https:\/\/[^\s<>"]*[^\s<>".,;:)]/iu.exec(answer)?.[0] ?? null;
}

/** Whether an answer begins as an address that is not opened from here: only https is. */
export function isOtherAddress(answer: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:\/\/|www\.|(?:javascript|data|file):)/iu.test(answer) && !addressIn(answer);
}

/** A number that is the same in the whole country. */
export interface Helpline {
  readonly id: string;
  readonly name: LocalText;
  readonly number: string;
  readonly use: LocalText;
  /** How sure we are of the number. Only a `verified` one is shown; the rest wait in `content/` to be checked. */
  readonly confidence: Confidence | 'uncertain';
  readonly verifiedOn: string;
  /** Absent where we do not know. */
  readonly hours?: OpeningHours;
  /** Place on the calm page's ladder, after the person's own people; absent = not on it. */
  readonly ladder?: number;
}

/** When a helpline answers, by Danish time. */
export interface OpeningHours {
  /** Only `verified` hours are told. */
  readonly confidence: Confidence | 'uncertain';
  readonly verifiedOn: string;
  /** Open at all hours, or else in these spans. */
  readonly spans: 'always' | readonly OpenSpan[];
}

/** From `from` to `to` (HH:MM) on these days, 1 = Monday; past midnight where `to` is not after `from`. */
export interface OpenSpan {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}
