import type { IsoDate } from './checklist';
import type { CalendarEntry, ItemChange } from './checklist-ports';
import type { RunFacts } from './checklist-run';
import type { HandoverPorts } from './handover-ports';
import type { PublicHoliday } from './holiday';
import type { Live } from './live';
import type { AgreedItem, Changes, OnboardingFacts, OnboardingWithRuns } from './onboarding';
import type { EffectiveSettings, SaveFault, StorageHealth } from './panel';
import type { PaperRow } from './paper';
import type { PassphrasePorts } from './passphrase';
import type { Result } from './result';
import type { SharedFilePorts } from './shared-file-ports';
import type { SlotAnswer } from './workplace';

type Saved = Promise<Result<null, SaveFault>>;

/** One change of one item, in the list of this id. */
export interface RunItemChange {
  readonly run: string;
  readonly item: string;
  readonly change: ItemChange;
}

/** What the leader's side can see and do. */
export interface OnboardingPorts {
  /** Oldest first; `null` until the store has answered. */
  readonly list: Live<readonly OnboardingWithRuns[] | null>;
  /** Begins an onboarding with all its lists for each of these, all or none; gives their ids. */
  begin(all: readonly OnboardingFacts[]): Promise<Result<readonly string[], SaveFault>>;
  tell(id: string, change: Changes<OnboardingFacts>): Saved;
  /** Changes what was agreed, or adds it where the id is new. */
  agree(id: string, item: string, change: Changes<AgreedItem>): Saved;
  /** Changes items, and what is told beside them, all or none. */
  change(
    changes: readonly RunItemChange[],
    beside?: { readonly id: string; readonly facts: Changes<OnboardingFacts> },
  ): Saved;
  /** Lets a list of an onboarding follow its latest version. */
  takeNews(run: string): Saved;
  /** Leaves the latest version of a list for now. */
  leaveNews(run: string): Saved;
  /** Begins a list of the leader's own that is in no onboarding: it stands in the panel. */
  beginBeside(template: string, facts: RunFacts): Saved;
  /** Deletes an onboarding with its lists. */
  remove(id: string): Saved;
}

/** The papers that a person makes with a builder. */
export interface PaperPorts {
  /** Last changed first; `null` until the store has answered. */
  readonly list: Live<readonly PaperRow[] | null>;
  /** Changes a paper as it stands then, or makes it. */
  change(id: string, change: (before: PaperRow | undefined) => PaperRow): Saved;
  remove(id: string): Saved;
}

/** All that the workspace's views can see and do. */
export interface WorkspacePorts extends PassphrasePorts {
  readonly settings: Live<EffectiveSettings>;
  readonly health: Live<StorageHealth>;
  /** The day where the person is. */
  readonly today: Live<IsoDate>;
  /** Denmark's. */
  readonly holidays: readonly PublicHoliday[];
  /** The workplace's answers by slot id; `null` until the store has answered. */
  readonly answers: Live<Readonly<Record<string, SlotAnswer>> | null>;
  readonly onboardings: OnboardingPorts;
  readonly papers: PaperPorts;
  readonly handover: HandoverPorts;
  readonly sharedFiles: SharedFilePorts;
  looksLikeCpr(text: string): boolean;
  restore(): Promise<Result<null, 'nothing-to-restore' | 'not-saved'>>;
  startOver(): Promise<Result<null, 'not-saved'>>;
  /** Everything that can still be read, as the text of a file. */
  saveReadable(): Promise<Result<string, 'closed'>>;
  /** Hands the browser a calendar file to keep. */
  saveCalendar(entries: readonly CalendarEntry[]): Promise<void>;
}
