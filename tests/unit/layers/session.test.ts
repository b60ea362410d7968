import { describe, expect, it } from 'vitest';
import { KEPT_LAYERS_KEY, keepLayers, readLayeredSession } from '@/lib/layers';
import type { Layer } from '@/lib/model';
import { MemoryArea } from '@/tests/support/memory-area';
import { base, makeCard, makeChange, makeLayer, TODAY } from './sample';

const { cards, slots, helplines, ruleCards } = base;
const own = {
  cards: cards.filter(({ id }) => Object.values(ruleCards).includes(id)),
  slots,
  helplines,
  ruleCards,
};
const textOf = (layer: Layer) => JSON.stringify(layer);
const onPromise = (change: object = {}) =>
  makeChange({ target: 'card:promise.warning', base: 'Resumé af promise.warning.', ...change });

function session(policy: readonly Layer[], files: readonly unknown[] = [], today = TODAY) {
  const area = new MemoryArea();
  area.items.set(KEPT_LAYERS_KEY, files);
  return readLayeredSession(own, async () => policy.map(textOf), area, today);
}

describe('what a layer changes for the page script', () => {
  it('is the cards that differ, and no others', async () => {
    const { cards: sent, hidden } = await session([makeLayer({ changes: [onPromise()] })]);
    expect(sent.map(({ id, text }) => [id, text.da.summary])).toEqual([
      ['promise.warning', 'Vores egen tekst.'],
    ]);
    expect(sent[0]?.see).toBe(own.cards[0]?.see);
    expect(hidden).toEqual([]);
  });

  it('is nothing without layers, or where they change what no rule raises', async () => {
    expect(await session([])).toEqual({ cards: [], hidden: [] });
    expect((await session([makeLayer({ changes: [makeChange()] })])).cards).toEqual([]);
  });

  it('comes from a file that the panel has left, and policy goes before it', async () => {
    const file = textOf(makeLayer({ changes: [onPromise({ value: 'Fra fil.' })] }));
    expect((await session([], [file])).cards[0]?.text.da.summary).toBe('Fra fil.');
    const policy = makeLayer({ changes: [onPromise({ value: 'Fra politik.' })] });
    expect((await session([policy], [file])).cards[0]?.text.da.summary).toBe('Fra politik.');
  });

  it('ends with its last day', async () => {
    const layer = makeLayer({ changes: [onPromise({ expiresOn: TODAY })] });
    expect((await session([layer], [], TODAY)).cards).toHaveLength(1);
    expect((await session([layer], [], '2026-11-23')).cards).toHaveLength(0);
  });

  it('a hidden card is named, and another may stand in for some', async () => {
    const hide = [makeChange({ op: 'hide', target: 'card:child.info' })];
    expect(await session([makeLayer({ changes: hide })])).toEqual({ cards: [], hidden: ['child.info'] });
    const standIn = makeCard('child.info.x', {
      topic: 'child',
      insteadOf: 'child.info',
      for: { roles: ['leader'] },
    });
    const both = await session([makeLayer({ changes: hide, add: { cards: [standIn] } })]);
    expect(both.hidden).toEqual(['child.info']);
    expect(both.cards.map(({ id }) => id)).toEqual(['child.info.x']);
  });

  it('carries the role words of theirs, which the page script does not know', async () => {
    const slot = {
      ...(slots[0] as (typeof slots)[number]),
      id: 'vagt',
      role: { da: 'vagten', en: 'the guard' },
    };
    const changes = [
      onPromise({ path: 'text.da.askWho', value: 'Spørg {vagt} eller {leder}.', base: 'x' }),
      makeChange({ target: 'slot:leder', path: 'role.da', value: 'afsnitslederen', base: 'din leder' }),
    ];
    const { cards: sent } = await session([makeLayer({ add: { slots: [slot] }, changes })]);
    const promise = sent.find(({ id }) => id === 'promise.warning');
    expect(promise?.text.da.askWho).toBe('Spørg vagten eller afsnitslederen.');
    expect(promise?.text.da.doNow[0]).toBe('Tal med afsnitslederen.');
  });

  it.each([
    ['no list', 'tekst'],
    ['other than texts', [1, {}]],
    ['too many', Array(11).fill('')],
    ['what is no layer', ['{"a":', '<script>']],
  ])('what lies there and is %s counts as nothing', async (_name, files) => {
    expect((await session([], files as readonly unknown[])).cards).toEqual([]);
  });

  it('a storage that fails is no reason to be without advice', async () => {
    const area = { get: async () => Promise.reject(new Error('broken')), set: async () => {} };
    expect(await readLayeredSession(own, async () => [], area, TODAY)).toEqual({ cards: [], hidden: [] });
  });
});

describe('putting the files there', () => {
  it('writes only what is new: every write wakes every page', async () => {
    const area = new MemoryArea();
    let writes = 0;
    area.onChanged = () => void writes++;
    await keepLayers(area, ['a', 'b']);
    await keepLayers(area, ['a', 'b']);
    expect(writes).toBe(1);
    await keepLayers(area, []);
    expect(writes).toBe(2);
  });
});
