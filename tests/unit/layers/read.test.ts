import { describe, expect, it, test } from 'vitest';
import { readLayer } from '@/lib/layers';
import type { Layer, LayerChange } from '@/lib/model';
import { base, CALM, makeArticle, makeCard, makeChange, makeLayer } from './sample';

const readText = (text: string) => readLayer(text, () => ({ guidance: base, calm: CALM }));
const read = (layer: unknown) => readText(JSON.stringify(layer));
const faults = (layer: unknown) => {
  const result = read(layer);
  return result.ok ? [] : result.faults.map(({ at, da, en }) => [at, da, en]);
};
const changed = (change: Partial<LayerChange>) => faults(makeLayer({ changes: [makeChange(change)] }));
const added = (add: NonNullable<Layer['add']>) => faults(makeLayer({ add }));

describe('a layer file that is in order', () => {
  it('comes out as it was written', () => {
    const layer = makeLayer({
      calm: { perDay: 2 },
      add: {
        cards: [makeCard('regionx.info', { topic: 'promise', see: ['article:regionx-how'] })],
        articles: [makeArticle('regionx-how')],
      },
      changes: [
        makeChange(),
        makeChange({ path: 'text.da.doNow.2', value: 'Spørg {leder}.', base: 'Andet trin.' }),
        makeChange({
          target: 'card:serious.critical',
          op: 'annotate',
          note: { da: 'Ring også ned.', en: 'Also call down.' },
        }),
        makeChange({ target: 'card:child.info', op: 'hide' }),
        makeChange({ target: 'checklist:start', path: 'items.meet.title.da', value: 'Hils på lederen' }),
      ],
    });
    expect(read(layer)).toEqual({ ok: true, layer });
  });

  it('may begin with the mark that Notepad puts there, and may name what only another version has', () => {
    const layer = makeLayer({ changes: [makeChange({ target: 'card:gone.info' })] });
    expect(readText(`\uFEFF${JSON.stringify(layer, null, 2)}`).ok).toBe(true);
  });

  it('may say the very same again that is there already', () => {
    expect(added({ articles: [structuredClone(base.articles[0] ?? makeArticle('x'))] })).toEqual([]);
  });
});

describe('what is not a layer file at all', () => {
  test.each([
    ['', 'Filen er tom.'],
    ['{"format": "sidemand-layer",\n "id": "x"\n "version": 1}', 'omkring linje 3'],
    ['{"format": "sidemand-layer"', 'Filen kan ikke læses'],
    ['hej', 'Filen kan ikke læses'],
    ['[]', 'ikke en lagfil'],
    ['"tekst"', 'ikke en lagfil'],
    ['null', 'ikke en lagfil'],
    ['{"cards": []}', 'ikke en lagfil'],
    [JSON.stringify({ ...makeLayer(), format: 'sidemand-workplace' }), 'ikke en lagfil'],
    [JSON.stringify({ ...makeLayer(), schema: 2 }), 'nyere Sidemand'],
    [JSON.stringify({ ...makeLayer(), publisher: 'x'.repeat(2_100_000) }), 'højst fylde 2 MB'],
    [`{"format": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'for mange lag'],
    [JSON.stringify({ ...makeLayer(), changes: Array(150_000).fill(0) }), 'for meget i filen'],
  ])('%.40s', (text, sentence) => {
    const result = readText(text);
    expect(result.ok ? '' : result.faults.map(({ da }) => da).join()).toContain(sentence);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'the field %s is refused wherever it stands',
    (name) => {
      const text = JSON.stringify(makeLayer({ changes: [makeChange()] }));
      for (const [hole, at] of [
        ['"createdOn"', name],
        ['"target"', `changes.1.${name}`],
      ] as const) {
        const result = readText(text.replace(hole, `"${name}": {"x": 1}, ${hole}`));
        expect(result).toMatchObject({ faults: [{ at, da: `Et felt kan ikke hedde ${name}. Slet det.` }] });
      }
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    },
  );
});

describe('the form', () => {
  it.each<[string, unknown, string, string]>([
    ['an unknown field', { ...makeLayer(), script: 'x' }, 'script', 'Feltet script kendes ikke her.'],
    ['a missing field', { ...makeLayer(), publisher: undefined }, 'publisher', 'Feltet publisher mangler.'],
    ['an empty text', makeLayer({ publisher: ' ' }), 'publisher', 'Her mangler en tekst.'],
    ['a day that is none', makeLayer({ createdOn: '2026-02-30' }), 'createdOn', 'Skriv en dato'],
    ['a number as text', { ...makeLayer(), version: '1' }, 'version', 'skal være et tal'],
    ['another level', { ...makeLayer(), layer: 'personal' }, 'layer', 'region, workplace'],
    [
      'a target that is none',
      makeLayer({ changes: [makeChange({ target: 'kort' as never })] }),
      'changes.1.target',
      'Skriv slags, kolon og id',
    ],
    [
      '501 changes',
      makeLayer({ changes: Array.from({ length: 501 }, () => makeChange()) }),
      'changes',
      'Listen er for lang.',
    ],
    ['a step that is no text', { ...makeLayer(), changes: ['hide'] }, 'changes.1', 'felter i krøllede'],
    [
      'a card in one language',
      {
        ...makeLayer(),
        add: { cards: [{ ...makeCard('x.info'), text: { da: makeCard('x.info').text.da } }] },
      },
      'add.cards.1.text.en',
      'Den engelske tekst mangler',
    ],
    [
      'a summary of 140',
      { ...makeLayer(), add: { cards: [longSummary()] } },
      'add.cards.1.text.da.summary',
      'på 140 tegn. Her må den højst være på 139',
    ],
    [
      'what is uncertain',
      {
        ...makeLayer(),
        add: {
          cards: [
            { ...makeCard('x.info'), source: { ...makeCard('x.info').source, confidence: 'uncertain' } },
          ],
        },
      },
      'add.cards.1.source.confidence',
      'usikkert',
    ],
    [
      'an address that is not https',
      makeLayer({ add: { links: [{ ...link(), url: 'http://example.dk' }] } }),
      'add.links.1.url',
      'https://',
    ],
  ])('%s', (_name, layer, at, sentence) => {
    const found = faults(layer);
    expect(found.map(([place]) => place)).toContain(at);
    expect(found.flat().join('\n')).toContain(sentence);
  });
});

describe('texts', () => {
  it.each<[string, string]>([
    ['Skriv <b>fedt</b>.', 'kode'],
    ['<img src=x onerror=alert(1)>', 'kode'],
    ['</script>', 'kode'],
    ['<!-- skjult -->', 'kode'],
    ['Se javascript:alert(1)', 'kan køre kode'],
    ['Se data:text/html;base64,AAAA', 'kan køre kode'],
    ['Se data:,hej', 'kan køre kode'],
    ['Pas på!', 'udråbstegn'],
    ['Skriv om 010190-1234.', 'CPR'],
    ['Skriv om 010190 1234.', 'CPR'],
    ['Vendt \u202Eom', 'ikke kan ses'],
    ['Skjult\u200Bher', 'ikke kan ses'],
    ['x'.repeat(140), 'højst være på 139'],
    ['Spørg {leder}.', 'kan kun stå i'],
  ])('%j is refused', (value, sentence) => {
    const found = changed({ value });
    expect(new Set(found.map(([at]) => at))).toEqual(new Set(['changes.1.value']));
    expect(found.flat().join()).toContain(sentence);
  });

  it.each([
    'Mindre end 3 < 4.',
    'Jeres data: kort sagt det nødvendige.',
    'Ring 12 34 56 78 90.',
    'Linje\nog linje.',
  ])('%j may stand', (value) => expect(changed({ value })).toEqual([]));

  it('finds them in notes, reasons, additions and addresses too', () => {
    const layer = makeLayer({
      publisher: 'Region <x>',
      add: { links: [{ ...link(), url: 'https://example.dk/?a=010190-1234' }] },
      changes: [makeChange({ reason: 'Fordi!', op: 'annotate', note: { da: 'Nu!', en: 'Now' } })],
    });
    expect(faults(layer).map(([at]) => at)).toEqual([
      'publisher',
      'add.links.1.url',
      'changes.1.note.da',
      'changes.1.reason',
    ]);
  });

  it.each<[string, string, string]>([
    ['Tal med {leder}.', 'doNow.1', ''],
    ['Tal med {chefen}.', 'doNow.1', 'ikke en plads'],
    ['{leder} ved det.', 'askWho', 'Begynd ikke'],
    ['Tal med {leder.', 'askWho', 'ikke en plads'],
  ])('the placeholder in %j at %s', (value, path, sentence) => {
    const found = changed({ path: `text.da.${path}`, value, base: 'x' });
    expect(found.flat().join()).toContain(sentence);
    expect(found.length > 0).toBe(sentence !== '');
  });

  it('a placeholder may name a slot that the layer adds', () => {
    const slot = { ...base.slots[0], id: 'bostedsvagt' } as NonNullable<(typeof base.slots)[number]>;
    const changes = [makeChange({ path: 'text.da.askWho', value: 'Spørg {bostedsvagt}.', base: 'x' })];
    expect(faults(makeLayer({ changes }))).toHaveLength(1);
    expect(faults(makeLayer({ changes, add: { slots: [slot] } }))).toEqual([]);
  });
});

function longSummary() {
  const card = makeCard('x.info', { topic: 'promise' });
  return { ...card, text: { ...card.text, da: { ...card.text.da, summary: 'x'.repeat(140) } } };
}

function link() {
  const text = { da: 'Vores', en: 'Ours' };
  return { id: 'x', label: text, about: text, fallback: text, seedRefs: [] };
}
