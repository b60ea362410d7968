import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEPT_LAYERS_KEY } from '@/lib/layers';
import { fail, type Layer, ok, type StoredLayer } from '@/lib/model';
import { createLayerPorts } from '@/lib/own-page/layer-ports';
import { MemoryArea } from '@/tests/support/memory-area';
import { base, CALM, makeChange, makeLayer } from './sample';

const page = new EventTarget();
let abort: AbortController;
beforeEach(() => {
  abort = new AbortController();
  vi.stubGlobal('document', page);
});
afterEach(() => {
  abort.abort();
  vi.unstubAllGlobals();
});

/** A store that answers when it is told to, and policy that can be changed. */
function desk(kept: readonly Layer[] = [], policy: readonly string[] = []) {
  const rows = signal<readonly StoredLayer[]>([]);
  const put = (id: string, text: string) => {
    rows.value = [...rows.value.filter((row) => row.id !== id), { id, text, savedAt: '' }];
  };
  const store = {
    layers: rows,
    putLayer: vi.fn(async ({ id, text }: Pick<StoredLayer, 'id' | 'text'>) => {
      put(id, text);
      return ok(null);
    }),
    dropLayer: async (id: string) => {
      rows.value = rows.value.filter((row) => row.id !== id);
      return ok(null);
    },
  };
  const area = new MemoryArea();
  const sent = { texts: policy, tell: () => {} };
  let day = '2026-11-22';
  const ports = createLayerPorts(
    {
      base,
      calm: CALM,
      store,
      area,
      readPolicy: async () => sent.texts,
      watchPolicy: (listener) => {
        sent.tell = listener;
      },
      now: () => new Date(`${day}T09:00:00`).getTime(),
    },
    abort.signal,
  );
  const answer = () => {
    rows.value = kept.map((layer) => ({ id: layer.id, text: JSON.stringify(layer), savedAt: '' }));
  };
  const setDay = (next: string, sign = 'visibilitychange') => {
    day = next;
    page.dispatchEvent(new Event(sign));
  };
  return { ports, store, area, rows, sent, answer, setDay };
}

const mine = (change: Partial<Layer> = {}) => makeLayer({ changes: [makeChange()], ...change });
const textOf = (layer: Layer) => JSON.stringify(layer);
const summaryOf = ({ ports }: ReturnType<typeof desk>) => ports.guidance.value.cards[0]?.text.da.summary;

describe('the layers in use', () => {
  it('are laid over the base as soon as they are known, and off again', async () => {
    const here = desk([mine({ calm: { perDay: 1 } })]);
    expect(here.ports.guidance.value).toBe(base);
    here.answer();
    expect(summaryOf(here)).toBe('Vores egen tekst.');
    expect(here.ports.layers.value.layers).toEqual([
      {
        id: 'region-x',
        version: 1,
        layer: 'region',
        publisher: 'Region X',
        createdOn: '2026-11-20',
        byPolicy: false,
      },
    ]);
    expect(here.ports.layers.value.calm).toEqual({ ...CALM, perDay: 1 });
    await here.ports.removeLayer('region-x');
    expect(here.ports.guidance.value).toBe(base);
  });

  it('policy goes before a file of the same id, changes at once, and is said to be policy', async () => {
    const here = desk([mine()], [textOf(mine({ changes: [makeChange({ value: 'Fra politik.' })] }))]);
    here.answer();
    await vi.waitFor(() => expect(summaryOf(here)).toBe('Fra politik.'));
    expect(here.ports.layers.value.layers.map(({ byPolicy }) => byPolicy)).toEqual([true]);
    here.sent.texts = [];
    here.sent.tell();
    await vi.waitFor(() => expect(summaryOf(here)).toBe('Vores egen tekst.'));
  });

  it('one that cannot be read is told with its reasons, and takes no other with it', async () => {
    const here = desk(
      [mine()],
      ['{"format": 1', textOf(makeLayer({ id: 'kommune-z', publisher: 'Kommune Z' }))],
    );
    here.answer();
    await vi.waitFor(() => expect(here.ports.layers.value.layers).toHaveLength(2));
    expect(here.ports.layers.value.refused).toEqual([
      { name: 'layers[0]', byPolicy: true, faults: [expect.objectContaining({ at: '' })] },
    ]);
  });

  it.each([
    ['looked at', 'visibilitychange'],
    ['taken into use', 'focusin'],
  ])('lapse when the day turns and the panel is %s again', (_how, sign) => {
    const here = desk([mine({ changes: [makeChange({ expiresOn: '2026-11-22' })] })]);
    here.answer();
    expect(summaryOf(here)).toBe('Vores egen tekst.');
    here.setDay('2026-11-23', sign);
    expect(summaryOf(here)).toBe('Resumé af promise.info.');
    expect(here.ports.layers.value.lapses).toHaveLength(1);
  });
});

describe('taking a file in', () => {
  it('keeps it as it was written', async () => {
    const here = desk();
    here.answer();
    const text = `${JSON.stringify(mine(), null, 2)}\n`;
    expect(await here.ports.takeLayer(text)).toEqual({ ok: true });
    expect(here.store.putLayer).toHaveBeenCalledWith({ id: 'region-x', text });
    expect(summaryOf(here)).toBe('Vores egen tekst.');
  });

  it('refuses what is wrong with every reason, and keeps nothing', async () => {
    const here = desk();
    const layer = mine({
      changes: [
        makeChange({ value: 'Pas på!' }),
        makeChange({ op: 'hide', target: 'card:serious.critical' }),
      ],
    });
    const taken = await here.ports.takeLayer(textOf(layer));
    expect(taken).toMatchObject({ ok: false, fault: 'refused' });
    expect('faults' in taken && taken.faults.map(({ at }) => at)).toEqual([
      'changes.1.value',
      'changes.2.target',
    ]);
    expect(here.store.putLayer).not.toHaveBeenCalled();
  });

  it('an older version does not take the place of a newer, the same or a newer one does', async () => {
    const here = desk([mine({ version: 3 })]);
    here.answer();
    const take = (version: number) => here.ports.takeLayer(textOf(mine({ version })));
    expect(await take(2)).toMatchObject({ fault: 'refused', faults: [{ at: 'version' }] });
    expect(await take(3)).toEqual({ ok: true });
    expect(await take(4)).toEqual({ ok: true });
    expect(here.rows.value).toHaveLength(1);
  });

  it('one that the organisation sends is not taken beside it', async () => {
    const here = desk([], [textOf(mine())]);
    await vi.waitFor(() => expect(here.ports.layers.value.layers).toHaveLength(1));
    expect(await here.ports.takeLayer(textOf(mine({ version: 9 })))).toMatchObject({
      faults: [{ at: 'id' }],
    });
  });

  it('a workplace may build on what the region adds', async () => {
    const slot = { ...(base.slots[0] as (typeof base.slots)[number]), id: 'regionsvagt' };
    const region = makeLayer({ add: { slots: [slot] } });
    const change = makeChange({
      path: 'text.da.askWho',
      value: 'Spørg {regionsvagt}.',
      base: 'Spørg {leder}.',
    });
    const place = makeLayer({ id: 'place-y', layer: 'workplace', changes: [change] });
    const alone = desk();
    alone.answer();
    expect(await alone.ports.takeLayer(textOf(place))).toMatchObject({ fault: 'refused' });
    const here = desk([region]);
    here.answer();
    expect(await here.ports.takeLayer(textOf(place))).toEqual({ ok: true });
  });

  it('stops at ten files, and says why nothing was saved', async () => {
    const ten = Array.from({ length: 10 }, (_, at) => makeLayer({ id: `r${at}` }));
    const here = desk(ten);
    here.answer();
    expect(await here.ports.takeLayer(textOf(mine()))).toMatchObject({
      fault: 'refused',
      faults: [{ at: '' }],
    });
    expect(await here.ports.takeLayer(textOf(makeLayer({ id: 'r3', version: 2 })))).toEqual({ ok: true });
    here.store.putLayer.mockResolvedValueOnce(fail('not-saved') as never);
    expect(await here.ports.takeLayer(textOf(makeLayer({ id: 'r3', version: 2 })))).toEqual(
      fail('not-saved'),
    );
  });
});

describe('the files for the page script', () => {
  it('are put there once the store has answered, and not taken away before', async () => {
    const here = desk([mine()]);
    here.area.items.set(KEPT_LAYERS_KEY, ['before']);
    // The area answers in turns of the event loop: what would be written would be there by then.
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(here.area.items.get(KEPT_LAYERS_KEY)).toEqual(['before']);
    here.answer();
    await vi.waitFor(() => expect(here.area.items.get(KEPT_LAYERS_KEY)).toEqual([textOf(mine())]));
    await here.ports.removeLayer('region-x');
    await vi.waitFor(() => expect(here.area.items.get(KEPT_LAYERS_KEY)).toEqual([]));
  });
});
