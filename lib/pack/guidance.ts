import type {
  Article,
  Card,
  ChecklistTemplate,
  ContextTrigger,
  Helpline,
  LocalText,
  NameLists,
  PackedClassifier,
  PaperTemplate,
  PlanTemplate,
  QuickLink,
  Rule,
  SitePreset,
  Slot,
  TalkGuide,
  Term,
  Topic,
} from '../model';

/** An invented note for the practice room. Danish only: they are Danish notes. */
export interface PracticeNote {
  readonly id: string;
  readonly title: LocalText;
  readonly text: string;
  /** Ids of the rules that must find something in it. */
  readonly expects: readonly string[];
}

/** Lists of words that rules name as `@group`. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** All of `content/`, checked. */
export interface Content {
  readonly topics: readonly Topic[];
  readonly cards: readonly Card[];
  readonly articles: readonly Article[];
  readonly terms: readonly Term[];
  readonly links: readonly QuickLink[];
  readonly sites: readonly SitePreset[];
  /** With their examples. */
  readonly rules: readonly Rule[];
  readonly words: WordGroups;
  readonly context: readonly ContextTrigger[];
  /** Where there is a folder of them. */
  readonly names?: NameLists;
  /** Where there is one: `classifier.json`, written by `npm run train`. */
  readonly classifier?: PackedClassifier;
  readonly checklists: readonly ChecklistTemplate[];
  readonly plans: readonly PlanTemplate[];
  /** In the order of the talks. */
  readonly talks: readonly TalkGuide[];
  /** In the order they are offered. */
  readonly papers: readonly PaperTemplate[];
  /** What a passphrase is drawn from. Empty where there is no folder of them. */
  readonly passphraseWords: readonly string[];
  readonly slots: readonly Slot[];
  readonly helplines: readonly Helpline[];
  readonly practiceNotes: readonly PracticeNote[];
}
