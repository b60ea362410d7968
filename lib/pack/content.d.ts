/** The compiled guidance. Each module holds one part, so that the page script carries only what it shows. */
declare module 'virtual:content/rules' {
  /** Everything the engine needs; what is only shown and the examples are left out. */
  export const packedRules: import('@/lib/model').PackedRules;
}
declare module 'virtual:content/rule-names' {
  /** Rule id → the rule's title, for rows in the panel. */
  export const ruleTitles: Readonly<Record<string, import('@/lib/model').LocalText>>;
  /** Rule id → another way to say it, for the rules that find wording. */
  export const ruleWordings: Readonly<Record<string, import('@/lib/model').Wording>>;
  /** Rule id → the id of the card it raises. */
  export const ruleCards: Readonly<Record<string, string>>;
}
declare module 'virtual:content/cards' {
  export const cards: readonly import('@/lib/model').Card[];
  /** In the order people need them. */
  export const topics: readonly import('@/lib/model').Topic[];
}
declare module 'virtual:content/rule-cards' {
  /** Only what the page script can show by itself: the cards that rules raise. */
  export const cards: readonly import('@/lib/model').Card[];
  /** Their versions for other people; a page is sent the one it needs. */
  export const standIns: readonly import('@/lib/model').Card[];
}
declare module 'virtual:content/page-cards' {
  /** The cards that can come by themselves on a page, with their versions for other people. */
  export const cards: readonly import('@/lib/model').Card[];
  export const sites: readonly import('@/lib/model').SitePreset[];
}
declare module 'virtual:content/library' {
  export const articles: readonly import('@/lib/model').Article[];
  export const terms: readonly import('@/lib/model').Term[];
  export const links: readonly import('@/lib/model').QuickLink[];
}
declare module 'virtual:content/sites' {
  export const sites: readonly import('@/lib/model').SitePreset[];
}
declare module 'virtual:content/checklists' {
  export const checklists: readonly import('@/lib/model').ChecklistTemplate[];
}
declare module 'virtual:content/holidays' {
  /** Denmark's public holidays from 2024 to 2050, in order. */
  export const holidays: readonly import('@/lib/model').PublicHoliday[];
}
declare module 'virtual:content/plans' {
  export const plans: readonly import('@/lib/model').PlanTemplate[];
}
declare module 'virtual:content/talks' {
  /** In the order of the talks. */
  export const talks: readonly import('@/lib/model').TalkGuide[];
}
declare module 'virtual:content/papers' {
  /** In the order they are offered; without their examples. */
  export const papers: readonly import('@/lib/model').PaperTemplate[];
}
declare module 'virtual:content/roles' {
  /** Slot id → the plain role word that stands in a card while the workplace has not answered. */
  export const roles: Readonly<Record<string, import('@/lib/model').LocalText>>;
}
declare module 'virtual:content/passphrase-words' {
  /** Common Danish words, each once; a passphrase is drawn from them. */
  export const passphraseWords: readonly string[];
}
declare module 'virtual:content/slots' {
  export const slots: readonly import('@/lib/model').Slot[];
}
declare module 'virtual:content/helplines' {
  /** Those whose number somebody has looked up. */
  export const helplines: readonly import('@/lib/model').Helpline[];
}
declare module 'virtual:content/neutral' {
  /** The first section of the article on holidays, as an article's body. */
  export const holidayRules: import('@/lib/model').LocalText;
}
declare module 'virtual:content/practice' {
  /** Invented notes for the practice room and the local practice page. Danish only: they are Danish notes. */
  export const practiceNotes: readonly {
    readonly id: string;
    readonly title: import('@/lib/model').LocalText;
    readonly text: string;
    /** Rule ids that must be found in it. */
    readonly expects: readonly string[];
  }[];
}
