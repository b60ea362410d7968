import type { AbsencePorts } from './absence-ports';
import type { AdvicePorts } from './advice';
import type { CalmPorts } from './calm';
import type { ChecklistPorts } from './checklist-ports';
import type { FaultPorts } from './faults';
import type { FieldFocus, FieldReport, PanelTarget } from './guide';
import type { HandoverPorts } from './handover-ports';
import type { KeepingPorts } from './keeping';
import type { LayerPorts } from './layer';
import type { Live } from './live';
import type { Locale } from './locale';
import type { GroupPorts } from './network-group';
import type { LockMinutes, MyPlanPorts } from './own-plan';
import type { PassphrasePorts } from './passphrase';
import type { Pause, PauseScope } from './pause';
import type { Profile } from './profile';
import type { ReminderPorts } from './reminder';
import type { Result } from './result';
import type { SharedFilePorts } from './shared-file-ports';
import type { SetAside, SiteMode } from './site';
import type { TiedPorts } from './tied-mine';
import type { WorkplacePorts } from './workplace';

/** The field that has, or last had, focus in a tab. */
export interface TabField extends FieldFocus {
  readonly frameId: number;
  readonly origin: string;
}

/** The field of the tab beside the panel, with what was found in it. */
export interface FocusedField extends Omit<TabField, 'state'>, FieldReport {
  readonly tabId: number;
  /** `coming`: it is read, and its frame has not told yet what was found. */
  readonly state: TabField['state'] | 'coming';
}

/** What the panel knows of the page beside it. */
export interface Here {
  /** `null` while the browser does not say which page this is (press the toolbar button there). */
  readonly origin: string | null;
  /** `none`: a page that cannot be switched on (browser page, file). `unchosen`: on by policy, mode not chosen yet. */
  readonly site: 'unknown' | 'none' | 'off' | 'no-permission' | 'unchosen' | SiteMode;
  readonly field: FocusedField | null;
}

/** Why something was not saved. The text stays in the form in every case. */
export type SaveFault = 'not-saved' | 'looks-like-cpr' | 'newer-version' | 'closed';

/** The state of the store, in the order a person should care. */
export interface StorageHealth {
  readonly state:
    | 'opening'
    | 'ready'
    /** Firefox private window: IndexedDB cannot be opened at all. */
    | 'private-window'
    /** Another window holds an older version open. */
    | 'blocked'
    /** The database is empty or broken although the sentinel says there was something. */
    | 'damaged'
    /** The database was written by a newer Sidemand: read only. */
    | 'newer'
    | 'failed';
  /** `false` when `storage.local` cannot be written, so there is no second copy. */
  readonly secondCopy: boolean;
  /** The second copy that can be restored, newest first; only when `damaged`. */
  readonly restorable: { readonly savedAt: string; readonly ticks: number } | null;
}

/** Policy keys as they arrived, for the status page. */
export interface PolicyStatus {
  /** `fetching`: just installed by force, the values arrive seconds later. */
  readonly state: 'none' | 'fetching' | 'active';
  readonly keys: readonly string[];
  /** Keys that were refused, with the reason's code. */
  readonly refused: readonly { readonly key: string; readonly reason: string }[];
}

/** A site as it takes effect. */
export interface EffectiveSite {
  readonly origin: string;
  /** `null`: the organisation has listed the site, and nobody has chosen yet how far Sidemand may go there. */
  readonly mode: SiteMode | null;
  readonly byPolicy: boolean;
  /** The organisation has chosen the mode too. */
  readonly modeByPolicy: boolean;
  readonly permitted: boolean;
}

/** Why a setting was not changed. `locked`: the organisation has decided it. */
export type SettingFault = 'not-saved' | 'locked';

/** What the four shortcuts of the manifest do. */
export type ShortcutName = 'panel' | 'card' | 'calm' | 'plan';

/** Settings as they take effect: policy over person over default. */
export interface EffectiveSettings {
  readonly locale: Locale;
  /** What the person chose; `auto` follows the browser. */
  readonly chosenLocale: Locale | 'auto';
  readonly sites: readonly EffectiveSite[];
  /** true: only the organisation adds and removes sites. */
  readonly sitesLocked: boolean;
  readonly setAside: readonly SetAside[];
  readonly profile: Profile;
  /** Several people use this computer: nothing private is shown until somebody unlocks. */
  readonly sharedDevice: boolean;
  readonly sharedDeviceByPolicy: boolean;
  /** After so many minutes without a key the personal plan locks. */
  readonly lockMinutes: LockMinutes;
  /** When the browser may tell, once a day, that something in the checklists has come to its day: `HH:MM`. */
  readonly reminderAt: string | null;
  readonly policy: PolicyStatus;
}

/**
 * All that the panel's views can see and do. Made by the entrypoint; in tests by hand. Live values are
 * signals, functions resolve when what they did is durable.
 */
export interface PanelPorts extends AdvicePorts, WorkplacePorts, LayerPorts, PassphrasePorts, ReminderPorts {
  readonly calm: CalmPorts;
  /** The organisational plan, and colleagues'. */
  readonly absence: AbsencePorts;
  readonly handover: HandoverPorts;
  readonly sharedFiles: SharedFilePorts;
  readonly keeping: KeepingPorts;
  readonly tied: TiedPorts;
  readonly myPlan: MyPlanPorts;
  readonly here: Live<Here>;
  /** The pause of the site or tab beside the panel; a field's own is told by {@link FocusedField.state}. */
  readonly pause: Live<Pause | null>;
  readonly settings: Live<EffectiveSettings>;
  readonly health: Live<StorageHealth>;
  readonly checklists: ChecklistPorts;
  readonly group: GroupPorts;
  /**
   * Unsaved texts by `noteDraft`, or `slot:`, the slot's id and, for a stand-in, `:stand-in`; kept at most half a
   * second after typing.
   */
  readonly drafts: Live<Readonly<Record<string, string>>>;
  /** Where the panel was asked to go; a new object for each request. */
  readonly target: Live<PanelTarget>;
  /** The keys as they are now; `null` where the browser or the person gave none. */
  readonly shortcuts: Live<Readonly<Record<ShortcutName, string | null>>>;
  readonly faults: FaultPorts;

  /** Asks the browser for permission. Call it first in the click's handler, before any await. */
  requestSite(origin: string): Promise<Result<null, 'denied' | 'refused'>>;
  chooseSiteMode(origin: string, mode: SiteMode): Promise<Result<null, SettingFault>>;
  /** Switches the site off and gives its permission back. */
  removeSite(origin: string): Promise<Result<null, SettingFault>>;
  chooseLocale(locale: Locale | 'auto'): Promise<Result<null, SettingFault>>;
  /** Changes what is named and leaves the rest. */
  chooseProfile(told: Partial<Profile>): Promise<Result<null, SettingFault>>;
  chooseSharedDevice(shared: boolean): Promise<Result<null, SettingFault>>;
  chooseLockMinutes(minutes: LockMinutes): Promise<Result<null, SettingFault>>;
  undoSetAside(entry: SetAside): Promise<Result<null, SettingFault>>;
  showFinding(finding: string): void;
  /** Pauses the site for an hour, the tab until it closes, or the field until it goes. */
  takePause(scope: PauseScope): Promise<Result<null, 'not-saved'>>;
  /** Ends every pause of the page beside the panel. */
  endPause(): Promise<Result<null, 'not-saved'>>;

  keepDraft(key: string, text: string): Promise<Result<null, SaveFault>>;
  dropDraft(key: string): Promise<void>;
  /** Deletes it out of every copy, and says whether that was done. */
  eraseDraft(key: string): Promise<Result<null, SaveFault>>;
  /** true when the text holds what looks like a CPR number. Our fields stop those. */
  looksLikeCpr(text: string): boolean;
  restore(): Promise<Result<null, 'nothing-to-restore' | 'not-saved'>>;
  /** Begins empty after damage; what was found is kept aside. */
  startOver(): Promise<Result<null, 'not-saved'>>;
  /** Opens an external address in a new tab, after the second, deliberate press. */
  openAddress(url: string): void;
  openPractice(): void;
  /** Opens the full-width page in a tab of its own. */
  openWorkspace(paper?: string): void;
}
