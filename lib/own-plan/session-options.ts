import type { MyPlanPorts } from '@/lib/model';
import type { LockedStore } from './locked-store';

/** What a session stands on. */
export interface SessionOptions {
  readonly store: LockedStore;
  readonly looksLikeCpr: (text: string) => boolean;
  /** Hears which lines are shown on the calm page when that has changed, and every text of the plan beside them. */
  readonly showOnCalm: (shown: readonly string[], known: readonly string[], space: string) => void;
  /** The plan of `space` was deleted, perhaps locked: what it showed goes. */
  readonly forgetOnCalm: (space: string) => void;
  readonly onOpen: () => void;
  readonly onLock: () => void;
  readonly now?: () => Date;
  /** Rounds of PBKDF2 for a new passphrase. */
  readonly rounds?: () => Promise<number>;
}

/** The part of {@link MyPlanPorts} that needs neither browser nor content. */
export type Session = Omit<
  MyPlanPorts,
  | 'elsewhere'
  | 'saveElsewhere'
  | 'secondsLeft'
  | 'locksWithScreen'
  | 'lockWithScreen'
  | 'calmBehind'
  | 'catchUpCalm'
  | 'sharedLeft'
  | 'deleteShared'
>;
