import type { Article, CalmLimits, Card, Guidance, Layer, LayerChange } from '@/lib/model';

/** The base limits, as lib/advice has them. */
export const CALM: CalmLimits = { perDay: 3, infoRestDays: 14, warningRestDays: 3 };
export const TODAY = '2026-11-22';

const both = (text: string) => ({ da: text, en: `${text} (en)` });

export function makeCard(id: string, change: Partial<Card> = {}): Card {
  const text = (mark: string) => ({
    title: `Titel på ${id}${mark}`,
    summary: `Resumé af ${id}${mark}.`,
    doNow: [`Tal med {leder}${mark}.`, `Andet trin${mark}.`],
    doNot: `Lad være${mark}.`,
    askWho: `Spørg {leder}${mark}.`,
  });
  return {
    id,
    topic: id.split('.')[0] ?? '',
    indicator: 'info',
    text: { da: text(''), en: text(' (en)') },
    source: { label: both('Os selv'), kind: 'local' },
    reviewedOn: '2026-11-01',
    nextReviewOn: '2027-11-01',
    seedRefs: [],
    ...change,
  };
}

export function makeArticle(id: string, change: Partial<Article> = {}): Article {
  const text = (mark: string) => ({ title: `${id}${mark}`, intro: `Kort${mark}.`, body: `Langt${mark}.` });
  return {
    id,
    shelf: 'role',
    text: { da: text(''), en: text(' (en)') },
    sources: [{ label: both('Os selv'), kind: 'local' }],
    reviewedOn: '2026-11-01',
    nextReviewOn: '2027-11-01',
    seedRefs: [],
    ...change,
  };
}

const danger = makeCard('serious.critical', { indicator: 'critical', topic: 'serious' });
const with112 = (card: Card): Card => ({
  ...card,
  text: {
    da: { ...card.text.da, summary: 'Ring 112, og få en kollega hen til dig.' },
    en: { ...card.text.en, summary: 'Call 112, and get a colleague to come.' },
  },
});

/** Small guidance of our own, deep-frozen: nothing that lays a layer may touch it. */
export const base: Guidance = freeze({
  topics: ['promise', 'serious', 'child'].map((id) => ({
    id,
    chip: both(id),
    title: both(`Emnet ${id}`),
    about: both(`Når det handler om ${id}.`),
  })),
  cards: [
    makeCard('promise.info', { see: ['card:promise.warning', 'article:folder', 'calm:page'] }),
    makeCard('promise.warning', { indicator: 'warning', materialChange: '2026-06-01' }),
    with112(danger),
    with112(makeCard('serious.warning', { indicator: 'warning' })),
    makeCard('child.info'),
  ],
  articles: [makeArticle('folder'), makeArticle('lifeline', { see: ['term:peer'] })],
  terms: [{ id: 'peer', term: both('peer'), meaning: both('En, der selv har prøvet det.'), seedRefs: [] }],
  links: [
    {
      id: 'help',
      label: both('Hjælp'),
      about: both('Ring til Livslinien på 70 201 201.'),
      fallback: both('Find nummeret på den rolige side.'),
      seedRefs: [],
    },
    {
      id: 'intranet',
      label: both('Intranet'),
      about: both('Jeres eget.'),
      slot: 'husregler',
      fallback: both('Spørg.'),
      seedRefs: [],
    },
  ],
  sites: [
    {
      id: 'nexus',
      name: 'Nexus',
      about: both('Et journalsystem.'),
      hosts: ['*.nexus.example.dk'],
      pages: [{ type: 'journal-read', path: '/**' }],
      verifiedOn: null,
      examples: [],
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
          id: 'meet',
          phase: 'first-week',
          introducedIn: 1,
          owner: 'peer',
          title: both('Mød din leder'),
          cards: ['child.info'],
          seedRefs: [],
        },
      ],
    },
  ],
  plans: (['personal', 'organisational'] as const).map((kind) => ({
    id: kind,
    kind,
    version: 1,
    title: both(`Planen ${kind}`),
    intro: both('Kort.'),
    sections: [{ id: 'signs', title: both('Tegn'), ask: both('Hvad mærker du?'), seedRefs: [] }],
  })),
  slots: ['leder', 'husregler', 'folder', 'vagten'].map((id) => ({
    id,
    question: both(`Hvem er ${id}?`),
    example: both('Karen'),
    role: both(`din ${id}`),
    group: 'people',
    kind: 'person',
    filledBy: 'leader',
    ...(id === 'vagten' && { ladder: 1 }),
    seedRefs: [],
  })),
  helplines: [
    {
      id: 'livslinien',
      name: both('Livslinien'),
      number: '70 201 201',
      use: both('Samtale.'),
      confidence: 'verified',
      verifiedOn: '2026-11-01',
    },
  ],
  ruleTitles: { 'promise-rule': both('Et løfte'), 'child-rule': both('Et barn') },
  ruleWordings: {},
  ruleCards: { 'promise-rule': 'promise.warning', 'child-rule': 'child.info' },
});

export function makeLayer(change: Partial<Layer> = {}): Layer {
  return {
    format: 'sidemand-layer',
    schema: 1,
    id: 'region-x',
    version: 1,
    layer: 'region',
    publisher: 'Region X',
    createdOn: '2026-11-20',
    ...change,
  };
}

/** A change that takes the Danish summary of `promise.info`, unless it is told otherwise. */
export function makeChange(change: Partial<LayerChange> = {}): LayerChange {
  const common = {
    target: 'card:promise.info',
    reason: 'Vi gør det sådan.',
    approvedBy: 'Ledende overlæge',
    on: '2026-11-20',
    expiresOn: '2027-11-20',
  } as const;
  if (change.op && change.op !== 'replace') return { ...common, op: change.op, ...change };
  return {
    ...common,
    op: 'replace',
    path: 'text.da.summary',
    value: 'Vores egen tekst.',
    base: 'Resumé af promise.info.',
    ...change,
  };
}

export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}
