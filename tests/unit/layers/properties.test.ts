import { describe, expect, test } from 'vitest';
import { applyLayers } from '@/lib/layers';
import type { Layer, LayerChange } from '@/lib/model';
import { base, freeze, makeArticle, makeCard, makeChange, makeLayer, TODAY } from './sample';

/** Numbers that look drawn and are the same each time (mulberry32). */
function drawFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const TEXTS = [
  'text.da.summary',
  'text.en.summary',
  'text.da.title',
  'text.da.doNow.1',
  'text.da.doNow.2',
  'text.da.askWho',
];
const TARGETS = [
  'card:promise.info',
  'card:promise.warning',
  'card:serious.critical',
  'card:child.info',
  'card:gone.info',
] as const;

/** Changes that have nothing to do with each other: no two of one text, none of what is hidden. */
function drawChanges(draw: (below: number) => number): LayerChange[] {
  const changes: LayerChange[] = [];
  for (const target of TARGETS) {
    const fate = draw(4);
    const expiresOn = draw(5) === 0 ? '2026-11-21' : '2027-11-20';
    if (fate === 0) changes.push(makeChange({ op: 'hide', target, expiresOn }));
    else if (fate === 1)
      changes.push(makeChange({ op: 'annotate', target, note: { da: 'Note', en: 'Note' } }));
    else
      for (const path of TEXTS)
        if (draw(2)) changes.push(makeChange({ target, path, expiresOn, value: `Nyt ${draw(9)}` }));
  }
  return changes;
}

function drawLayers(draw: (below: number) => number): Layer[] {
  return (['region', 'workplace'] as const).map((layer) =>
    makeLayer({
      id: layer,
      layer,
      publisher: layer,
      changes: drawChanges(draw),
      add: {
        cards: [makeCard(`${layer}.info`, { topic: 'promise' })],
        articles: draw(2) ? [makeArticle(`${layer}-how`)] : [],
      },
    }),
  );
}

function shuffle<T>(list: readonly T[], draw: (below: number) => number): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(draw(left.length), 1));
}

const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe('whatever the layers', () => {
  test('the order of changes that have nothing to do with each other makes no difference', () => {
    for (const seed of seeds) {
      const draw = drawFrom(seed);
      const layers = drawLayers(draw);
      const mixed = shuffle(layers, draw).map((layer) => ({
        ...layer,
        changes: shuffle(layer.changes ?? [], draw),
      }));
      const one = applyLayers(base, freeze(layers), TODAY);
      const other = applyLayers(base, freeze(mixed), TODAY);
      expect(other.guidance, `seed ${seed}`).toEqual(one.guidance);
      for (const part of ['conflicts', 'lapses', 'notes'] as const) {
        expect(sorted(other.state[part]), `seed ${seed}`).toEqual(sorted(one.state[part]));
      }
    }
  });

  test('laying them twice is laying them once', () => {
    for (const seed of seeds) {
      const layers = drawLayers(drawFrom(seed));
      const once = applyLayers(base, layers, TODAY);
      expect(applyLayers(base, [...layers, ...layers], TODAY), `seed ${seed}`).toEqual(once);
      expect(applyLayers(freeze(once.guidance), layers, TODAY).guidance, `seed ${seed}`).toEqual(
        once.guidance,
      );
    }
  });

  test('every critical card, 112 and the numbers to call are there as they were', () => {
    for (const seed of seeds) {
      const { guidance } = applyLayers(base, drawLayers(drawFrom(seed)), TODAY);
      const critical = guidance.cards.find(({ id }) => id === 'serious.critical');
      expect(critical?.text.da.summary, `seed ${seed}`).toContain('112');
      expect(critical?.text.en.summary, `seed ${seed}`).toContain('112');
      expect(critical?.indicator).toBe('critical');
      expect(guidance.helplines).toBe(base.helplines);
    }
  });

  test('without a layer, or with one that says nothing, the guidance is the base itself', () => {
    expect(applyLayers(base, [], TODAY)).toEqual({
      guidance: base,
      state: { conflicts: [], lapses: [], notes: [] },
      layers: [],
    });
    expect(applyLayers(base, [], TODAY).guidance).toBe(base);
    expect(applyLayers(base, [makeLayer({ add: { cards: [] }, changes: [] })], TODAY).guidance).toBe(base);
  });
});
