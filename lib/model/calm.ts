import type { Live } from './live';
import type { Locale, LocalText } from './locale';
import type { SaveFault } from './panel';
import type { Result } from './result';
import type { SlotAnswer } from './workplace';

/** Somebody the person wants to be able to call from the calm page. */
export interface CalmContact {
  readonly name: string;
  /** Who it is to the person: "min søster". May be empty. */
  readonly relation: string;
  /** As it was written. Empty where there is none: a door to knock on is a contact too. */
  readonly number: string;
}

/**
 * What the person chose to see on the calm page without unlocking anything. It lies readable in
 * `storage.local`, and whoever uses the computer can read it: the place where it is chosen says so.
 */
export interface CalmShown {
  readonly lines: readonly string[];
  /** In the order in which they are called. */
  readonly contacts: readonly CalmContact[];
  /** By line, the space of the plan that put it there: with that plan the line goes. None for what was written here. */
  readonly from?: Readonly<Record<string, string>>;
  /** Written here by hand before several people used the computer: shown nowhere, kept until somebody deletes it. */
  readonly heldBack?: readonly string[];
}

export const NOTHING_SHOWN: CalmShown = { lines: [], contacts: [] };

/** More than this is not read in a bad moment; what is beyond it is not stored. */
export const CALM_LIMITS = { lines: 8, lineLength: 160, contacts: 8, fieldLength: 80 } as const;

/** What the draft of a person's own lines is called. */
export const CALM_LINES_DRAFT = 'calm:lines';

/** Who at the workplace can be called: a copy of one of the workplace's answers that needs no database. */
export interface CalmWorkplaceContact {
  /** Id of the slot that was answered. */
  readonly slot: string;
  readonly role: LocalText;
  /** With its stand-in: who it is on a day is worked out on that day. */
  readonly said: SlotAnswer;
}

/** What the calm page needs. It comes from `storage.local` alone, and the page is whole without it. */
export interface CalmSeen {
  readonly locale: Live<Locale>;
  /** {@link NOTHING_SHOWN} until it has been read. */
  readonly shown: Live<CalmShown>;
  /** In the order of the slots' `ladder`. */
  readonly workplace: Live<readonly CalmWorkplaceContact[]>;
  /** `false` while `storage.local` is waited for, a moment at most: what has not come by then comes later. */
  readonly ready: Live<boolean>;
}

/** What the calm page shows, and where that is chosen. */
export interface CalmPorts extends CalmSeen {
  /** Changes what is shown from what is stored at that moment, so that two windows do not write over each other. */
  changeShown(change: (before: CalmShown) => CalmShown): Promise<Result<null, SaveFault>>;
}
