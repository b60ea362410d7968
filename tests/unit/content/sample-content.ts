import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ContentError, type Mistake, readContent } from '@/lib/pack';

/** File path under `content/` → its text. */
type Files = Readonly<Record<string, string>>;

/** A small content folder without mistakes; each test breaks one thing in it. */
export const sampleFiles = {
  'cards/rest.info.yaml': `id: rest.info
topic: rest
indicator: info
text:
  da:
    title: Tag en pause
    summary: Du må gerne holde en pause.
    doNow:
      - Sig det til {leder}.
      - Gå en tur.
    doNot: Spring den ikke over.
    askWho: Spørg {leder}.
    say:
      - Jeg kommer igen om lidt.
  en:
    title: Take a break
    summary: You may take a break.
    doNow:
      - Tell {leder}.
      - Go for a walk.
    doNot: Do not skip it.
    askWho: Ask {leder}.
    say:
      - I will be back in a moment.
source:
  label:
    da: Arbejdsmiljøloven
    en: The Working Environment Act
  kind: law
  ref: § 50
  url: https://example.dk/lov
  confidence: known
  lawAsOf: 2026-11-21
reviewedOn: 2026-11-21
nextReviewOn: 2027-11-21
seedRefs: [S2-40]
`,
  'rules/rest.yaml': `- id: rest-needed
  kind: topic
  topic: rest
  card: rest.info
  title:
    da: Pause
    en: Break
  frames:
    - id: tired
      slots: [['@tired', 'træt']]
  examples:
    - text: Jeg er træt.
      span: træt
- id: rest-phone
  kind: identifier
  topic: rest
  card: rest.info
  title: { da: Telefon, en: Phone }
  identifier: phone
  examples:
    - text: Ring 12 34 56 78.
`,
  'words/people.yaml': `tired:
  - udmattet
  - '@spent'
spent:
  - brugt
`,
  'context/all.yaml': `- words: ikke
  effect: negated
  direction: before
  reach: 6
`,
  'checklists/start.yaml': `id: start
version: 2
holder: peer
title: { da: Start, en: Start }
phases:
  - id: first-week
    title: { da: Uge 1, en: Week 1 }
    from: { anchor: start, days: 0, unit: own-workday }
items:
  - id: talk
    phase: first-week
    owner: together
    title: { da: Vi har talt, en: We have talked }
    cards: [rest.info]
    introducedIn: 1
    seedRefs: [S2-41]
  - id: desk
    phase: first-week
    owner: leader
    title: { da: Et bord, en: A desk }
    after: [talk]
    introducedIn: 2
    seedRefs: [S2-48]
`,
  'plans/personal.yaml': `id: personal
kind: personal
version: 1
title: { da: Min plan, en: My plan }
intro: { da: Din egen., en: Your own. }
sections:
  - id: helps
    title: { da: Hjælper, en: Helps }
    ask: { da: Hvad hjælper?, en: What helps? }
    seedRefs: [S2-115]
`,
  'papers/page.yaml': `id: page
version: 1
order: 1
sheet: portrait
title: { da: En side, en: A page }
intro: { da: Kort., en: Short. }
questions:
  - id: name
    kind: line
    label: { da: Navn, en: Name }
    ideas: { da: [Ane], en: [Ann] }
  - id: tone
    kind: choice
    label: { da: Tone, en: Tone }
    options:
      - { id: warm, text: { da: Varm, en: Warm } }
  - id: days
    kind: rows
    label: { da: Dage, en: Days }
    row: { da: Dag, en: Day }
    columns:
      - { id: day, kind: line, label: { da: Dag, en: Day } }
    sets:
      - label: { da: Mandag, en: Monday }
        rows: [{ day: { da: Mandag, en: Monday } }]
pages:
  - sections:
      - parts:
          - text: { da: 'Jeg er {name}.', en: 'I am {name}.' }
            when: { tone: warm }
          - table: { question: days, columns: [day] }
examples:
  - answers: { name: Bo, tone: warm }
    holds: { da: [Jeg er Bo.], en: [I am Bo.] }
seedRefs: [S2-16]
`,
  'slots/people.yaml': `- id: leder
  question: { da: Hvem er din leder?, en: Who is your leader? }
  example: { da: Birthe, en: Birthe }
  role: { da: din leder, en: your leader }
  group: people
  kind: person
  filledBy: peer
  ladder: 1
  seedRefs: [S2-29]
`,
  'helplines/helplines.yaml': `- id: '112'
  name: { da: Alarm, en: Emergency }
  number: '112'
  use: { da: Ved fare., en: In danger. }
  confidence: verified
  verifiedOn: 2026-11-21
`,
  'topics/topics.yaml': `- id: rest
  chip: { da: Pauser, en: Breaks }
  title: { da: At holde pause, en: Taking a break }
  about: { da: Når du er træt., en: When you are tired. }
`,
  'articles/breaks.yaml': `id: breaks
shelf: self
text:
  da:
    title: Om pauser
    intro: Hvorfor de er der.
    body: |
      Et afsnit.

      ## En overskrift
      - Et punkt.
  en:
    title: On breaks
    intro: Why they exist.
    body: A paragraph.
see: [card:rest.info, slot:leder, calm:page]
sources:
  - label: { da: Vejledning, en: Guide }
    kind: guide
reviewedOn: 2026-11-21
nextReviewOn: 2028-11-21
seedRefs: [S2-40]
`,
  'terms/words.yaml': `- id: pause
  term: { da: Pause, en: Break }
  meaning: { da: Tid uden opgaver., en: Time without tasks. }
  see: [article:breaks]
  seedRefs: []
`,
  'links/links.yaml': `- id: rules
  label: { da: Husregler, en: House rules }
  about: { da: Jeres egne., en: Your own. }
  slot: leder
  fallback: { da: Spørg en kollega., en: Ask a colleague. }
  seedRefs: [S2-52]
`,
  'sites/journal.yaml': `id: journal
name: Journal
about: { da: En prøve., en: A sample. }
hosts: ['*.journal.example']
pages:
  - type: journal-note
    path: /notat/**
verifiedOn: null
examples:
  - url: https://by.journal.example/notat/1
    type: journal-note
  - url: https://by.journal.example/plan
    type: null
`,
  'practice/walk.yaml': `id: walk
title: { da: En tur, en: A walk }
text: Han er træt.
expects: [rest-needed]
`,
} satisfies Files;

export type SampleFile = keyof typeof sampleFiles;

/** Name, file, what is replaced, by what; then the line and the words of the mistake. */
export type Break = readonly [
  name: string,
  file: SampleFile,
  from: string,
  to: string,
  line: number,
  says: string,
];

/** Writes the files under a new root and gives its path. It is removed when the running test has ended. */
export function writeContent(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'sidemand-content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}

/** What the reader finds wrong in these files. */
export function mistakesIn(files: Files): readonly Mistake[] {
  const root = writeContent(files);
  try {
    readContent(root);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.mistakes;
    throw error;
  }
}

/** The sample with one stretch of one file replaced. Fails when the stretch is not there. */
export function sampleWith(file: SampleFile, from: string, to: string): Files {
  const text: string = sampleFiles[file];
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { ...sampleFiles, [file]: text.replace(from, () => to) };
}
