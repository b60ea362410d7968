import { describe, expect, it } from 'vitest';
import { applyLayers, calmLimitsOf } from '@/lib/layers';
import type { Guidance, Layer, LayerChange } from '@/lib/model';
import { base, CALM, freeze, makeArticle, makeCard, makeChange, makeLayer, TODAY } from './sample';

const lay = (layers: readonly Layer[], on: Guidance = base, today = TODAY) =>
  applyLayers(on, freeze([...layers]), today);
const withChanges = (...changes: Partial<LayerChange>[]) => makeLayer({ changes: changes.map(makeChange) });
const workplace = (change: Partial<Layer>) =>
  makeLayer({ id: 'place-y', layer: 'workplace', publisher: 'Sted Y', ...change });
const cardIn = ({ cards }: Guidance, id: string) => cards.find((card) => card.id === id);
const summaryIn = (guidance: Guidance, id = 'promise.info') => cardIn(guidance, id)?.text.da.summary;

describe('laying a layer', () => {
  it('replaces one text and leaves the rest, and tells who did it', () => {
    const { guidance, state } = lay([withChanges({})]);
    expect(summaryIn(guidance)).toBe('Vores egen tekst.');
    expect(cardIn(guidance, 'promise.info')?.text.en).toBe(cardIn(base, 'promise.info')?.text.en);
    expect(summaryIn(base)).toBe('Resumé af promise.info.');
    expect(state).toEqual({
      conflicts: [],
      lapses: [],
      notes: [{ target: 'card:promise.info', publisher: 'Region X', kind: 'changed', on: '2026-11-20' }],
    });
  });

  it.each<[LayerChange['target'], string, (guidance: Guidance) => unknown]>([
    ['card:promise.info', 'text.da.doNow.2', ({ cards }) => cards[0]?.text.da.doNow[1]],
    ['topic:child', 'about.en', ({ topics }) => topics[2]?.about.en],
    ['article:folder', 'text.da.body', ({ articles }) => articles[0]?.text.da.body],
    ['term:peer', 'meaning.da', ({ terms }) => terms[0]?.meaning.da],
    ['link:intranet', 'fallback.da', ({ links }) => links[1]?.fallback.da],
    ['slot:leder', 'role.da', ({ slots }) => slots[0]?.role.da],
    ['checklist:start', 'items.meet.title.da', ({ checklists }) => checklists[0]?.items[0]?.title.da],
    ['plan:organisational', 'sections.signs.ask.da', ({ plans }) => plans[1]?.sections[0]?.ask.da],
  ])('reaches %s %s', (target, path, read) => {
    expect(read(lay([withChanges({ target, path, value: 'Nyt' })]).guidance)).toBe('Nyt');
  });

  it('hides, and takes away what pointed there', () => {
    const { guidance } = lay([
      withChanges(
        { op: 'hide', target: 'card:child.info' },
        { op: 'hide', target: 'article:folder' },
        { op: 'hide', target: 'term:peer' },
      ),
    ]);
    expect(guidance.cards.map(({ id }) => id)).not.toContain('child.info');
    expect(cardIn(guidance, 'promise.info')?.see).toEqual(['card:promise.warning', 'calm:page']);
    expect(guidance.articles.map(({ id, see }) => [id, see])).toEqual([['lifeline', []]]);
    expect(guidance.checklists[0]?.items[0]?.cards).toEqual([]);
    expect(guidance.ruleCards).toEqual({ 'promise-rule': 'promise.warning' });
  });

  it('leaves what points to an item of a list or a section of a plan', () => {
    const see = ['checklist:start/meet', 'plan:organisational/signs', 'checklist:start/gone'] as const;
    const { guidance } = lay([makeLayer({ add: { cards: [makeCard('x.info', { see })] } })]);
    expect(guidance.cards.at(-1)?.see).toEqual(['checklist:start/meet', 'plan:organisational/signs']);
  });

  it('adds, and a system of their own goes before ours', () => {
    const site = { ...(base.sites[0] as (typeof base.sites)[number]), id: 'own' };
    const add = {
      cards: [makeCard('x.info', { topic: 'child' })],
      articles: [makeArticle('x-how')],
      sites: [site],
    };
    const { guidance, state } = lay([makeLayer({ add })]);
    expect(guidance.cards.at(-1)?.id).toBe('x.info');
    expect(guidance.articles.at(-1)?.id).toBe('x-how');
    expect(guidance.sites.map(({ id }) => id)).toEqual(['own', 'nexus']);
    expect(state.notes.map(({ target, kind }) => `${kind} ${target}`)).toEqual([
      'added card:x.info',
      'added article:x-how',
    ]);
  });

  it('sets a note beside a text without touching it', () => {
    const note = { da: 'Ring også til vagten.', en: 'Call the duty phone too.' };
    const { guidance, state } = lay([withChanges({ op: 'annotate', target: 'card:serious.critical', note })]);
    expect(guidance).toBe(base);
    expect(state.notes).toEqual([
      { target: 'card:serious.critical', publisher: 'Region X', kind: 'note', note, on: '2026-11-20' },
    ]);
  });

  it('says once that a card was changed, with the latest day', () => {
    const { state } = lay([
      withChanges(
        {},
        { path: 'text.da.title', on: '2026-11-21' },
        { path: 'text.da.doNot', on: '2026-11-19' },
      ),
    ]);
    expect(state.notes).toEqual([expect.objectContaining({ kind: 'changed', on: '2026-11-21' })]);
  });

  it('lays the region first, in whichever order they come', () => {
    const region = withChanges({ value: 'Regionens.' });
    const place = workplace({
      changes: [makeChange({ value: 'Stedets.', base: 'Regionens.', on: '2026-11-21' })],
    });
    for (const layers of [
      [region, place],
      [place, region],
    ]) {
      const { guidance, state } = lay(layers);
      expect(summaryIn(guidance)).toBe('Stedets.');
      expect(state.conflicts).toEqual([]);
      expect(state.notes.map(({ publisher }) => publisher)).toEqual(['Region X', 'Sted Y']);
    }
  });

  it('takes the first of two with the same id: policy before a file', () => {
    const { guidance, layers } = lay([
      withChanges({ value: 'Fra politik.' }),
      withChanges({ value: 'Fra fil.' }),
    ]);
    expect(summaryIn(guidance)).toBe('Fra politik.');
    expect(layers).toHaveLength(1);
  });
});

describe('what does not hold', () => {
  const why = (layers: readonly Layer[], on?: Guidance, today?: string) =>
    lay(layers, on, today).state.lapses.map((lapse) => `${lapse.layer} ${lapse.target} ${lapse.why}`);

  it('falls away the day after its last', () => {
    const layer = withChanges({ expiresOn: '2026-12-01' });
    expect(summaryIn(lay([layer], base, '2026-12-01').guidance)).toBe('Vores egen tekst.');
    expect(summaryIn(lay([layer], base, '2026-12-02').guidance)).toBe('Resumé af promise.info.');
    expect(why([layer], base, '2026-12-02')).toEqual(['region-x card:promise.info expired']);
  });

  it('is told where its target, or the text in it, is not there', () => {
    expect(
      why([
        withChanges(
          { target: 'card:gone.info' },
          { path: 'text.da.doNow.4' },
          { op: 'hide', target: 'term:gone' },
        ),
      ]),
    ).toEqual([
      'region-x card:gone.info missing-target',
      'region-x card:promise.info missing-target',
      'region-x term:gone missing-target',
    ]);
  });

  it('falls away where the base has since become something to protect', () => {
    const layer = withChanges({ op: 'hide', target: 'card:promise.warning' });
    const critical: Guidance = {
      ...base,
      cards: base.cards.map((card) =>
        card.id === 'promise.warning' ? { ...card, indicator: 'critical' } : card,
      ),
    };
    expect(why([layer])).toEqual([]);
    expect(why([layer], freeze(critical))).toEqual(['region-x card:promise.warning not-allowed']);
    expect(cardIn(lay([layer], critical).guidance, 'promise.warning')).toBeDefined();
  });

  it('never takes 112 away, whatever the file says', () => {
    const drop = { target: 'card:serious.critical', value: 'Ring til vagten.' } as const;
    const standIn = makeCard('serious.critical.x', {
      topic: 'serious',
      indicator: 'critical',
      insteadOf: 'serious.critical',
      for: {},
    });
    const layers = [
      withChanges(
        drop,
        { op: 'hide', target: 'card:serious.critical' },
        { op: 'hide', target: 'topic:serious' },
      ),
      workplace({ add: { cards: [standIn] } }),
    ];
    const { guidance } = lay(layers);
    expect(guidance).toBe(base);
    expect(why(layers)).toHaveLength(4);
  });

  it('keeps a critical card where people look for it', () => {
    const critical = base.cards.find(({ id }) => id === 'serious.critical');
    const elsewhere = makeCard('serious.critical.x', {
      ...critical,
      id: 'serious.critical.x',
      topic: 'child',
      insteadOf: 'serious.critical',
    });
    const layer = makeLayer({ add: { cards: [elsewhere] } });
    expect(lay([layer]).guidance).toBe(base);
    expect(why([layer])).toEqual(['region-x card:serious.critical.x not-allowed']);
  });

  it('keeps a critical card from falling to a stand-in for its stand-in, in whatever order they come', () => {
    const critical = base.cards.find(({ id }) => id === 'serious.critical');
    const like = (id: string, insteadOf: string, change: object = {}) =>
      makeCard(id, { ...critical, id, insteadOf, ...change });
    const first = like('x.first', 'serious.critical');
    const second = like('x.second', 'x.first', { indicator: 'info' });
    for (const cards of [
      [first, second],
      [second, first],
    ]) {
      const { guidance } = lay([makeLayer({ add: { cards } })]);
      const replaced = new Set(guidance.cards.map(({ insteadOf }) => insteadOf));
      const left = guidance.cards.filter(({ id }) => !replaced.has(id));
      expect(left.some(({ topic, indicator }) => topic === 'serious' && indicator === 'critical')).toBe(true);
    }
  });

  it('keeps what stands where an added id is taken by now', () => {
    const layer = makeLayer({ add: { cards: [makeCard('promise.info', { indicator: 'warning' })] } });
    expect(lay([layer]).guidance).toBe(base);
    expect(why([layer])).toEqual(['region-x card:promise.info id-taken']);
  });
});

describe('when the base moves beneath a change', () => {
  const moved = (materialChange?: string): Guidance => ({
    ...base,
    cards: base.cards.map((card) =>
      card.id === 'promise.info'
        ? {
            ...card,
            ...(materialChange && { materialChange }),
            text: { ...card.text, da: { ...card.text.da, summary: 'Ny lov.' } },
          }
        : card,
    ),
  });

  it('both texts are told and theirs stays in force', () => {
    const { guidance, state } = lay([withChanges({})], moved('2026-11-21'));
    expect(summaryIn(guidance)).toBe('Vores egen tekst.');
    expect(state.conflicts).toEqual([
      {
        layer: 'region-x',
        target: 'card:promise.info',
        path: 'text.da.summary',
        theirs: 'Vores egen tekst.',
        baseThen: 'Resumé af promise.info.',
        baseNow: 'Ny lov.',
      },
    ]);
  });

  it.each<[string, Guidance, Partial<LayerChange>, number]>([
    ['a change of words alone', moved('2026-11-20'), {}, 0],
    ['nobody said whether it matters', moved(), {}, 1],
    ['theirs was written on the new text', moved('2026-11-21'), { base: 'Ny lov.' }, 0],
    ['ours now says what theirs does', moved('2026-11-21'), { value: 'Ny lov.' }, 0],
    ['it is out of date anyway', moved('2026-11-21'), { on: '2025-01-01', expiresOn: '2026-01-01' }, 0],
  ])('%s', (_name, on, change, conflicts) => {
    expect(lay([withChanges(change)], on).state.conflicts).toHaveLength(conflicts);
  });

  it('the region may move beneath the workplace too', () => {
    const place = workplace({ changes: [makeChange({ value: 'Stedets.' })] });
    const older = withChanges({ value: 'Regionens.', on: '2026-11-01' });
    const newer = withChanges({ value: 'Regionens.', on: '2026-11-21' });
    expect(lay([older, place]).state.conflicts).toHaveLength(0);
    expect(lay([newer, place]).state.conflicts).toEqual([
      expect.objectContaining({ layer: 'place-y', baseNow: 'Regionens.' }),
    ]);
  });
});

describe('calm limits with layers', () => {
  it('are the strictest of all', () => {
    const layers = [{ calm: { perDay: 1 } }, { calm: { perDay: 2, infoRestDays: 30 } }, {}];
    expect(calmLimitsOf(layers, CALM)).toEqual({ perDay: 1, infoRestDays: 30, warningRestDays: 3 });
  });
  it('are ours where a looser one has slipped in, and without layers', () => {
    expect(calmLimitsOf([{ calm: { perDay: 9, infoRestDays: 1, warningRestDays: 0 } }], CALM)).toEqual(CALM);
    expect(calmLimitsOf([], CALM)).toEqual(CALM);
  });
});
