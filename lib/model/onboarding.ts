import type { IsoDate, ItemOwner } from './checklist';
import type { ShownRun } from './checklist-ports';
import type { CountedFacts } from './checklist-run';
import type { Versions } from './versions';

/** The most that an agreement or a function may hold, in characters. */
export const AGREEMENT_LIMIT = 280;
/** The most that a label, or the initials of one or two, may hold, in characters. */
export const NAME_LIMIT = 100;
/** The most functions that one person is there for. */
export const FUNCTIONS_LIMIT = 50;
/** The most that the place of a paper may hold, in characters. */
export const LINK_LIMIT = 2_000;

/**
 * What a leader keeps about one onboarding. All that could tell about a person's health is left out on purpose, and so
 * is whether they have a plan of their own: tests/unit/onboarding/kept.test.ts names every member there is.
 */
export interface OnboardingFacts extends CountedFacts {
  /** Initials or a first name, as the leader chooses. */
  readonly label: string;
  /** The contact person's initials; empty where there is none yet. */
  readonly contact: string;
  /** The next talk that both have agreed on. */
  readonly nextTalkOn?: IsoDate;
  /** `HH:MM` */
  readonly nextTalkAt?: string;
  /** What the person is there for, a few words each. */
  readonly functions?: readonly string[];
  /** Needs at work were talked about. What was said is kept nowhere. */
  readonly needsTalked?: true;
  /** It has come to its end, and is out of sight. */
  readonly closed?: true;
}

/** The members that the lists of an onboarding are counted by: they are the same in all of them. */
export const SHARED_FACTS = [
  'label',
  'startOn',
  'hoursPerWeek',
  'workdays',
  'trialPeriodAgreed',
  'trialEndOn',
  'educationStartOn',
] as const satisfies readonly (keyof OnboardingFacts)[];

/** What two people agreed on in a talk: an item of their own. */
export interface AgreedItem {
  readonly text: string;
  readonly owner: ItemOwner;
  /** Id of the talk guide it came from. */
  readonly guide?: string;
  readonly due?: IsoDate;
  readonly doneOn?: IsoDate;
  /** Taken back: out of sight, and still merged. */
  readonly dropped?: true;
}

/** One onboarding: its head. Its lists are `ChecklistRun`s that carry its id. */
export interface Onboarding {
  readonly id: string;
  /** ISO date-time. */
  readonly createdAt: string;
  readonly facts: Versions<OnboardingFacts>;
  readonly agreed: Readonly<Record<string, Versions<AgreedItem>>>;
}

/** An onboarding with its lists, as they lie here. */
export interface OnboardingWithRuns {
  readonly onboarding: Onboarding;
  readonly runs: readonly ShownRun[];
}

/** Changes of a row's members: `null` takes one away, what is not named stays. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | null };
