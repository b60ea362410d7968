import type { KeptRow, KeptRows } from '@/lib/model';
import { ROWS_VERSION, readForeignRows } from '@/lib/store/row-reader';

export const DAY = '2026-11-01T08:00:00.000Z';
export const READER = { version: ROWS_VERSION, read: readForeignRows };

const bytes = { iv: 'AAAAAAAAAAAAAAAA', data: 'c2VhbGVk' };

export const slot = (id: string, answer: string, savedAt = DAY): KeptRow['slots'] => ({
  id,
  answer,
  savedAt,
});
export const draft = (key: string, text: string): KeptRow['drafts'] => ({ key, text, savedAt: DAY });
export const space = (id: string, word: string | null = null): KeptRow['spaces'] => ({
  id,
  word,
  keyRing: { version: 1, id, locks: {} },
  wrongTries: 0,
  lastWrongTry: null,
});
export const locked = (id: string, of: string, rev = 1): KeptRow['sealed'] => ({
  id,
  space: of,
  kind: 'my-plan',
  schema: 1,
  rev,
  sealed: { ...bytes, data: `c2VhbGVk${rev}` },
});
export const run = (id: string): KeptRow['runs'] => ({
  id,
  templateId: 'start',
  followed: [{ version: 1, on: '2026-11-01' }],
  startedAt: DAY,
  facts: [{ value: { label: '' }, seen: { a: 1 } }],
});
/** One state of an item that `writer` has changed so often. */
export const item = (note: string, seen: Record<string, number>): KeptRow['runItems']['items'][string] => [
  { value: { state: 'done', note, rev: 1, updatedAt: DAY, forVersion: 1 }, seen },
];
export const history = (card: string, shown: number): KeptRow['history'] => ({
  card,
  topic: 'promise',
  shown,
  shownOn: '2026-11-01',
  useful: 0,
  known: 0,
});

/** A row of each table. */
export const FULL: Required<KeptRows> = {
  runs: [run('r1'), { ...run('r2'), templateId: 'leader', onboarding: 'o1' }],
  runItems: [
    { run: 'r1', items: { welcome: item('Hos Karen', { a: 1 }) } },
    { run: 'r2', items: { 'leader-values': item('', { a: 1 }) } },
  ],
  drafts: [draft('item:r1:keys', 'halv'), draft('slot:leder', 'Må')],
  history: [history('promise.info', 2)],
  wrongTexts: [{ card: 'promise.info', on: '2026-11-02' }],
  spaces: [space('s1', 'Kastanje')],
  sealed: [locked('p1', 's1')],
  slots: [slot('leder', 'Karen')],
  layers: [{ id: 'region-nord', text: '{"version":2}', savedAt: DAY }],
  absencePlans: [
    {
      id: 'a1',
      version: 1,
      lines: [{ id: 'l1', section: 'tell', text: 'Teamet', when: 'today', rev: 1, addedIn: 1, changedIn: 1 }],
      handedOver: [],
      savedAt: DAY,
    },
  ],
  takeovers: [],
  onboardings: [
    {
      id: 'o1',
      createdAt: DAY,
      facts: [
        {
          value: { label: 'AM', contact: 'MO', nextTalkOn: '2026-11-20', nextTalkAt: '10:30' },
          seen: { a: 1 },
        },
      ],
      agreed: { g1: [{ value: { text: 'Bestil nøgle', owner: 'leader' }, seen: { a: 1 } }] },
    },
  ],
  papers: [
    {
      id: 'role-1',
      builder: 'role',
      title: 'Min rolle',
      updatedAt: DAY,
      answers: { when: ['mandag'] },
      versions: [],
    },
  ],
};
