import type { Card, SetAsideReason } from './card';
import type { Certainty } from './finding';
import type { Locale, LocalText } from './locale';
import type { PackedRules } from './packed-rules';
import type { PauseEnd } from './pause';
import type { Wording } from './rule';

/** The panel's views. `calm` is the calm page (rolig side). */
export const PANEL_VIEWS = ['now', 'checklist', 'plans', 'library', 'workplace', 'settings', 'calm'] as const;
export type PanelView = (typeof PANEL_VIEWS)[number];

/** Where the panel should go when it opens. */
export interface PanelTarget {
  readonly view: PanelView;
  readonly card?: string;
}

/** A finding as the panel may know it: rule and certainty, an opaque id, and never its text or offsets. */
export interface ReportedFinding {
  /** Opaque, made in the frame, meaningless elsewhere. */
  readonly id: string;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly alert: boolean;
}

/** Which field of a frame has focus. Told when it changes, whether or not a panel is open: never at a key. */
export interface FieldFocus {
  /** Opaque id of the field, new at each attach. */
  readonly field: string;
  /**
   * `unreadable`: a field we cannot serve; the panel says so instead of being silent. `paused`: the person has
   * asked for a pause, and nothing of it is read.
   */
  readonly state: 'reading' | 'unreadable' | 'paused';
}

/** As many findings a report may hold; it is partial where there are more. */
export const MOST_REPORTED = 500;

/** What was found in a field that is read, in text order. Only told to a panel that follows. */
export interface FieldReport {
  readonly field: string;
  /** Set where no more than a part of a long text is in the page, so that nobody can say what the rest holds. */
  readonly isPartial: boolean;
  readonly findings: readonly ReportedFinding[];
  /** The finding whose card is open in the page, if any. */
  readonly open: string | null;
}

/** What the guide needs to know before it starts. Asked for once per frame. */
export interface GuideSession {
  readonly locale: Locale;
  /** Rule ids that are set aside on this site or everywhere. */
  readonly setAside: readonly string[];
  /**
   * Cards that go before the guide's own of the same id: changed by a layer of the organisation, or the version
   * that is this person's.
   */
  readonly cards?: readonly Card[];
  /** Set while the person has paused the site or the tab. */
  readonly paused?: PauseEnd;
}

/**
 * What a page looks for, and what its cards say. Asked for once per frame and not in the script: each frame takes that
 * apart anew in one task, and holds it for as long as it lives.
 */
export interface PageGuidance {
  readonly rules: PackedRules;
  /** Those that rules raise. */
  readonly cards: readonly Card[];
  /** Rule id → title. */
  readonly ruleTitles: Readonly<Record<string, LocalText>>;
  /** Rule id → another way to say it, for the rules that find wording. */
  readonly ruleWordings: Readonly<Record<string, Wording>>;
  /** Slot id → the plain role word that stands in a card while the workplace has not answered. */
  readonly roles: Readonly<Record<string, LocalText>>;
}

/** What the surroundings can ask of a running guide. */
export type GuideCommand =
  | { readonly kind: 'show-finding'; readonly finding: string }
  | { readonly kind: 'enter-card' }
  /** Another frame of the tab has a field with focus now. */
  | { readonly kind: 'field-elsewhere' }
  /** A panel has begun to follow: it is told what is found now. */
  | { readonly kind: 'followed' }
  | { readonly kind: 'pause-field'; readonly field: string; readonly paused: boolean }
  | { readonly kind: 'session-changed'; readonly session: GuideSession };

/** Those that are about one field, while it is read. */
export type FieldCommand = Extract<GuideCommand, { kind: 'show-finding' | 'enter-card' }>;

/**
 * The guide's only way out. On a host page it is made of messages, in the practice room of direct calls.
 * No member can carry text.
 */
export interface GuidePort {
  /** Rejects never; `null` means the guide must stay off (site switched off, extension gone). */
  openSession(): Promise<GuideSession | null>;
  /** `false` once the extension has gone from under the page: then nothing may be read any more. */
  isOpen(): boolean;
  /** `null` when the field is gone. */
  focusField(focus: FieldFocus | null): void;
  /** Whether a panel wants to hear of findings. Without one, none are gathered. */
  isFollowed(): boolean;
  reportField(report: FieldReport): void;
  /** Must be called synchronously inside the person's gesture: Chromium opens the panel only then. */
  openPanel(target: PanelTarget): void;
  /** Rejects never; `false` when it could not be saved. */
  setAside(rule: string, scope: 'site' | 'everywhere', reason?: SetAsideReason): Promise<boolean>;
  onCommand(listener: (command: GuideCommand) => void, signal: AbortSignal): void;
}
