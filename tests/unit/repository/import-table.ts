/**
 * Who may import whom: DESIGN.md's table as data. A module is a folder; everything in it is entered by its
 * `index.ts`. To change a rule, change it here, on purpose, with the reason in the commit.
 */
export interface ModuleRule {
  /** Folders this module may enter. Its own folder always counts. */
  readonly may: readonly string[];
  /** Packages this module may import, beside `valibot`, which everyone may. */
  readonly packages?: readonly string[];
}

const PREACT = ['preact', 'preact/hooks', '@preact/signals'];
/** By locale: the whole package takes long to load. */
const FAKER_LOCALES = ['da', 'de', 'en', 'fr', 'hr', 'nb_NO', 'nl', 'pl', 'ro', 'sv', 'tr'].map(
  (locale) => `@faker-js/faker/locale/${locale}`,
);
const EVERY_LIBRARY = [
  'lib/model',
  'lib/engine',
  'lib/pack',
  'lib/advice',
  'lib/layers',
  'lib/search',
  'lib/workplace-file',
  'lib/backup',
  'lib/own-plan',
  'lib/checklists',
  'lib/calendar',
  'lib/reminders',
  'lib/calm',
  'lib/absence-plan',
  'lib/tied-file',
  'lib/handover',
  'lib/onboarding',
  'lib/own-page',
  'lib/papers',
  'lib/i18n',
  'lib/browser',
  'lib/messages',
  'lib/messages/window',
  'lib/store',
  'lib/settings',
  'lib/diagnostics',
];

/** Why diagnostics is everywhere but in model and engine: it imports nothing and takes only codes. */
export const IMPORT_TABLE: Readonly<Record<string, ModuleRule>> = {
  'lib/model': { may: [] },
  'lib/diagnostics': { may: [] },
  'lib/engine': { may: ['lib/model'] },
  // Read at build time in Node; the built pack is data.
  'lib/pack': {
    may: ['lib/model', 'lib/engine', 'lib/advice', 'lib/papers', 'lib/pack/schema'],
    packages: ['yaml', 'vite', 'date-holidays', '@faker-js/faker', ...FAKER_LOCALES],
  },
  // The shapes alone, without Node: layer files are read in the panel by the same ones.
  'lib/pack/schema': { may: ['lib/model'] },
  // Which guidance, for whom, when: pure, so that a month of use can be played through in a test.
  'lib/advice': { may: ['lib/model'] },
  // Region's and workplace's guidance laid over ours. Of advice it takes how months are counted.
  'lib/layers': { may: ['lib/model', 'lib/advice', 'lib/pack/schema'] },
  'lib/search': {
    may: ['lib/model'],
    packages: ['minisearch', '@orama/stemmers/danish', '@orama/stemmers/english'],
  },
  // The workplace's answers as a file: pure, so that every broken file can be tried in a test.
  'lib/workplace-file': { may: ['lib/model'] },
  // Keys, locked records and sealed files: Web Crypto alone, so that the file can be opened by a script as well.
  // Of checklists it takes how two people's states of one item are merged.
  'lib/backup': { may: ['lib/model', 'lib/checklists'] },
  // A person's own plan, and when it is locked: without browser or database, so that every hour can be played in a test.
  // Of advice it takes which day it is.
  'lib/own-plan': {
    may: ['lib/model', 'lib/advice', 'lib/backup', 'lib/diagnostics'],
    packages: ['@preact/signals'],
  },
  // The organisational plan: its file is made of what is handed in here alone, so nothing that could bring the
  // personal plan along is within reach. Of advice it takes how days are counted.
  'lib/absence-plan': { may: ['lib/model', 'lib/backup', 'lib/advice'] },
  // Onboardings as files between two people: made of what is handed in here alone, so no note, draft or personal plan is
  // within reach. Of checklists it takes how two people's states are merged.
  'lib/handover': { may: ['lib/model', 'lib/backup', 'lib/checklists'] },
  // A file of the person's choice that others write in as well: knows nothing of what is in it.
  'lib/tied-file': { may: ['lib/model'] },
  // Days, and the merging of what two people changed: pure, so that every order of events can be played in a test.
  'lib/checklists': { may: ['lib/model'], packages: ['rrule'] },
  // Taken when somebody asks for a calendar file.
  'lib/calendar': { may: ['lib/model', 'lib/checklists'], packages: ['ts-ics'] },
  // When a reminder comes: the background's, so that days and counts are all it can know.
  'lib/reminders': { may: ['lib/model', 'lib/browser'] },
  // What the calm page needs: small, without the polyfill, the settings and the store, so that it is drawn first.
  'lib/calm': { may: ['lib/model', 'lib/browser', 'lib/diagnostics', 'lib/advice'] },
  // From answers to a paper, its rich text, and what is new since a version: pure, so that the build tries the examples.
  'lib/papers': { may: ['lib/model'], packages: ['diff'] },
  'lib/i18n': { may: ['lib/model'] },
  'lib/browser': { may: ['lib/model', 'lib/diagnostics'], packages: ['webextension-polyfill'] },
  'lib/messages': { may: ['lib/model', 'lib/diagnostics'] },
  'lib/messages/server': { may: ['lib/model', 'lib/messages', 'lib/diagnostics'] },
  'lib/messages/window': { may: ['lib/model', 'lib/browser', 'lib/diagnostics'] },
  'lib/page': {
    may: ['lib/model', 'lib/engine', 'lib/advice', 'lib/i18n', 'lib/messages', 'lib/diagnostics'],
  },
  // Of checklists it takes how a change is written so that it can be merged, of advice which day it is.
  'lib/store': {
    may: ['lib/model', 'lib/advice', 'lib/browser', 'lib/diagnostics', 'lib/checklists'],
    packages: ['dexie', '@preact/signals'],
  },
  // An onboarding as it stands today, for whoever carries it: pure, so that every day of it can be played in a test.
  'lib/onboarding': { may: ['lib/model', 'lib/checklists'] },
  // What every page of ours opens in the same way: settings, store, guidance with its layers, the day.
  'lib/own-page': {
    may: [
      'lib/model',
      'lib/advice',
      'lib/browser',
      'lib/checklists',
      'lib/diagnostics',
      'lib/engine',
      'lib/layers',
      'lib/reminders',
      'lib/settings',
      'lib/store',
      'lib/backup',
      'lib/handover',
      'lib/tied-file',
    ],
    packages: ['@preact/signals'],
  },
  'lib/settings': { may: ['lib/model', 'lib/browser', 'lib/diagnostics'] },
  'components/ui': { may: ['lib/model', 'lib/i18n'], packages: PREACT },
  // Words that lock something, chosen, drawn or asked for. Of backup it takes when they are long enough.
  'components/passphrase': {
    may: ['lib/model', 'lib/backup', 'lib/i18n', 'components/ui'],
    packages: PREACT,
  },
  // How what was written is saved, and how what is kept is doing: the same words in panel and workspace.
  'components/saving': { may: ['lib/model', 'lib/advice', 'lib/i18n', 'components/ui'], packages: PREACT },
  // What the days of a list are counted by: asked for in the same words in panel and workspace.
  'components/run-facts': {
    may: ['lib/model', 'lib/i18n', 'components/saving', 'components/ui'],
    packages: PREACT,
  },
  // Files between two people, given and received, and what both changed side by side: the same in panel and workspace.
  'components/handover': {
    may: [
      'lib/model',
      'lib/checklists',
      'lib/i18n',
      'components/passphrase',
      'components/saving',
      'components/ui',
    ],
    packages: PREACT,
  },
  'components/inline': { may: ['lib/model', 'lib/i18n', 'components/ui'], packages: PREACT },
  // lib/search is taken when the library opens (tests/unit/search/late.test.ts), so that the panel starts small.
  'components/panel': {
    may: [
      'lib/model',
      'lib/advice',
      'lib/own-plan',
      'lib/calm',
      'lib/checklists',
      'lib/search',
      'lib/absence-plan',
      'lib/i18n',
      'lib/diagnostics',
      'lib/handover',
      'components/handover',
      'components/passphrase',
      'components/run-facts',
      'components/saving',
      'components/ui',
    ],
    packages: [...PREACT, 'lean-qr'],
  },
  'components/workspace': {
    may: [
      'lib/model',
      'lib/advice',
      'lib/checklists',
      'lib/onboarding',
      'lib/papers',
      'lib/i18n',
      'lib/diagnostics',
      'components/handover',
      'components/passphrase',
      'components/run-facts',
      'components/saving',
      'components/ui',
    ],
    packages: PREACT,
  },
  'components/practice': { may: ['lib/model', 'lib/i18n', 'components/ui'], packages: PREACT },
  // The page script never reaches store, pack, settings or lib/browser: a database opened there would
  // belong to the journal's own origin, and the polyfill can be broken by the page.
  'entrypoints/page-waiting': {
    may: ['lib/model', 'lib/page', 'lib/messages', 'lib/diagnostics'],
    packages: ['wxt'],
  },
  'entrypoints/page-leftovers': { may: ['lib/page'], packages: ['wxt'] },
  'entrypoints/page-guide': {
    may: [
      'lib/model',
      'lib/engine',
      'lib/page',
      'lib/messages',
      'lib/i18n',
      'lib/diagnostics',
      'components/inline',
      'components/ui',
    ],
    packages: ['wxt'],
  },
  'entrypoints/background': { may: [...EVERY_LIBRARY, 'lib/messages/server'], packages: ['wxt'] },
  'entrypoints/sidepanel': {
    may: [...EVERY_LIBRARY, 'components/panel', 'components/saving', 'components/ui'],
    packages: PREACT,
  },
  'entrypoints/workspace': {
    may: [...EVERY_LIBRARY, 'components/workspace', 'components/saving', 'components/ui'],
    packages: PREACT,
  },
  'entrypoints/open-panel': {
    may: [...EVERY_LIBRARY, 'components/panel', 'components/ui'],
    packages: PREACT,
  },
  'entrypoints/practice': {
    may: [...EVERY_LIBRARY, 'lib/page', 'components/practice', 'components/inline', 'components/ui'],
    packages: PREACT,
  },
};
