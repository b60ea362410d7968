import type { Findable, FindableContent } from '@/lib/search';

/** A small library of invented texts in Danish. */
export const LIBRARY: readonly Findable[] = [
  {
    ref: 'topic:confidentiality',
    title: 'Hvad der bliver mellem dig og borgeren',
    also: ['Tavshedspligt', 'hemmelighed'],
    body: 'Se her, når du er i tvivl.',
  },
  {
    ref: 'card:confidentiality.info',
    title: 'Din tavshedspligt',
    also: ['Tavshedspligt', 'hemmelighed'],
    body: 'Den gælder også bagefter. Spørg {leder}.',
  },
  {
    ref: 'article:what-binds-whom',
    title: 'Tavshedspligt og private steder',
    also: [],
    body: 'Nogle steder bygger det på en aftale.',
  },
  {
    ref: 'term:confidentiality',
    title: 'Tavshedspligt',
    also: ['fortrolighed', 'må jeg sige det videre'],
    body: 'At holde for sig selv, hvad man hører på arbejdet.',
  },
  { ref: 'link:ministry', title: 'Hjemmeside om fortrolighed', also: [], body: 'Fra en styrelse.' },
  {
    ref: 'card:child-concern.warning',
    title: 'Er du urolig for et barn?',
    also: ['underretning', 'børnene'],
    body: 'Tal med en kollega. Underretningen går til kommunen. Skriv CPR-nummer i en sikker e-mail.',
  },
  { ref: 'slot:underretning', title: 'Hvordan underretter I?', also: [], body: 'Telefonen hos jer' },
  {
    ref: 'article:wine',
    title: 'Når en søster drikker',
    also: ['alkohol'],
    body: 'Hun drak, og Åse så det.',
  },
];

const both = (text: string) => ({ da: text, en: `${text} (en)` });
const source = { label: both('Styrelsen'), kind: 'guide', ref: 'Lov § 9' } as const;
const read = { reviewedOn: '2026-11-01', nextReviewOn: '2027-11-01', seedRefs: [] } as const;
const text = {
  title: 'Kort',
  summary: 'Resumé',
  doNow: ['Trin'],
  doNot: 'Undgå',
  askWho: 'Spørg',
  say: ['Replik'],
};

/** One of each kind of guidance. */
export const CONTENT: FindableContent = {
  topics: [
    {
      id: 'emne',
      chip: both('Mærkat'),
      title: both('Emne'),
      about: both('Emnet handler'),
      also: { da: ['søgeord'], en: ['keyword'] },
    },
  ],
  cards: [
    { id: 'emne.info', topic: 'emne', indicator: 'info', text: { da: text, en: text }, source, ...read },
  ],
  articles: [
    {
      id: 'artikel',
      shelf: 'role',
      text: {
        da: { title: 'Artikel', intro: 'Indledning', body: 'Brødtekst' },
        en: { title: 'Article', intro: 'Intro', body: 'Body' },
      },
      facts: [{ id: 'tal', text: both('Halvfems ansatte'), asOf: '2016', source }],
      sources: [source],
      ...read,
    },
  ],
  terms: [{ id: 'ord', term: both('Ordet'), meaning: both('Betydning'), seedRefs: [] }],
  links: [
    { id: 'sted', label: both('Stedet'), about: both('Adressen'), fallback: both('Ring'), seedRefs: [] },
  ],
  slots: [
    {
      id: 'leder',
      question: both('Hvem leder?'),
      example: both('Eksempelvis Karen'),
      role: both('din leder'),
      group: 'people',
      kind: 'person',
      filledBy: 'peer',
      seedRefs: [],
    },
    {
      id: 'adgang',
      question: both('Hvad må du?'),
      example: both('Læse'),
      role: both('jeres aftale'),
      group: 'journal',
      kind: 'choice',
      choices: [{ id: 'write', label: both('Læse og skrive') }],
      filledBy: 'peer',
      seedRefs: [],
    },
  ],
  checklists: [
    {
      id: 'start',
      version: 1,
      holder: 'peer',
      title: both('Din start'),
      phases: [
        { id: 'first-week', title: both('Uge 1'), from: { anchor: 'start', days: 0, unit: 'workday' } },
      ],
      items: [
        {
          id: 'noegle',
          phase: 'first-week',
          introducedIn: 1,
          owner: 'peer',
          title: both('Nøgle'),
          help: both('Hentes'),
          seedRefs: [],
        },
      ],
    },
  ],
  plans: [
    {
      id: 'personal',
      kind: 'personal',
      version: 1,
      title: both('Planen'),
      intro: both('Forord'),
      sections: [{ id: 'tegn', title: both('Tegn'), ask: both('Hvilke?'), seedRefs: [] }],
    },
  ],
};
