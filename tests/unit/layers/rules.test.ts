import { describe, expect, it } from 'vitest';
import { readLayer } from '@/lib/layers';
import type { Card, Layer, LayerChange } from '@/lib/model';
import { base, CALM, makeArticle, makeCard, makeChange, makeLayer } from './sample';

const faults = (layer: Layer) => {
  const read = readLayer(JSON.stringify(layer), () => ({ guidance: base, calm: CALM }));
  return read.ok ? [] : read.faults.map(({ at, da }) => `${at}: ${da}`);
};
const changed = (...changes: Partial<LayerChange>[]) =>
  faults(makeLayer({ changes: changes.map(makeChange) })).join();
const added = (add: Layer['add']) => faults(makeLayer({ add: add ?? {} })).join();
const hidden = (target: LayerChange['target']) => changed({ op: 'hide', target });

describe('what no layer may hide', () => {
  it.each<[LayerChange['target'], string]>([
    ['card:serious.critical', 'Et kort med "Gør det nu"'],
    ['card:serious.warning', 'Her står 112'],
    ['link:help', 'ringe til efter hjælp'],
    ['topic:serious', 'Emnet har kort'],
    ['slot:leder', 'Pladsen bruges'],
    ['slot:husregler', 'Pladsen bruges'],
    ['slot:vagten', 'Pladsen bruges'],
    ['checklist:start', 'kan ikke skjules'],
    ['plan:organisational', 'kan ikke skjules'],
    ['plan:personal', 'medarbejderens egen'],
    ['calm:page', 'rolige side'],
  ])('%s', (target, sentence) => {
    expect(hidden(target)).toContain(`changes.1.target: `);
    expect(hidden(target)).toContain(sentence);
  });

  it.each<LayerChange['target']>([
    'card:promise.info',
    'card:promise.warning',
    'topic:promise',
    'article:folder',
    'term:peer',
    'slot:folder',
  ])('%s may be hidden', (target) => expect(hidden(target)).toBe(''));
});

describe('112 stays', () => {
  const target = 'card:serious.critical';
  const quote = 'Ring 112, og få en kollega hen til dig.';

  it.each(['Ring til vagten.', 'Ring 1120.', 'Ring 11 2.', 'Ring 70 112 112.', 'Ring på 2112.', ''])(
    'not as %j',
    (value) => {
      expect(changed({ target, value, base: quote })).not.toBe('');
    },
  );
  it.each(['Ring 112, og sig, hvor du er.', 'Ring 1-1-2 (112).', 'Ring 112.', '112, og så lokal 4000.'])(
    'as %j',
    (value) => {
      expect(changed({ target, value, base: quote })).toBe('');
    },
  );
  it('and a text without it may be changed in the same card', () => {
    expect(changed({ target, path: 'text.da.doNot', value: 'Gå ikke alene.', base: 'Lad være.' })).toBe('');
  });
});

describe('a change', () => {
  it.each<[string, Partial<LayerChange>, string]>([
    ['an indicator', { path: 'indicator', value: 'info' }, 'changes.1.path: Her er ingen tekst'],
    ['an id', { path: 'id', value: 'x' }, 'Her er ingen tekst'],
    ['a list', { path: 'text.da.doNow', value: 'x' }, 'Her er ingen tekst'],
    ['a step that is not there', { path: 'text.da.doNow.3', value: 'x' }, 'Her er ingen tekst'],
    ['a step 0', { path: 'text.da.doNow.0', value: 'x' }, 'Her er ingen tekst'],
    ['a sentence where there is none', { path: 'text.da.say.1', value: 'x' }, 'Her er ingen tekst'],
    ['the making of objects', { path: '__proto__.polluted', value: 'x' }, 'Her er ingen tekst'],
    [
      'an item that is not there',
      { target: 'checklist:start', path: 'items.gone.title.da' },
      'Her er ingen tekst',
    ],
    ['an address', { target: 'link:help', path: 'url', value: 'https://x.dk' }, 'Her er ingen tekst'],
    ['an item by itself', { target: 'checklist:start/meet', path: 'title.da' }, 'Peg på hele listen'],
    ['a personal plan', { target: 'plan:personal', path: 'title.da' }, 'medarbejderens egen'],
    ['the calm page', { target: 'calm:page', path: 'title.da' }, 'rolige side'],
    ['without path', { path: undefined as never }, 'changes.1.path: replace skal have feltet path'],
    ['without the text that stood there', { base: undefined as never }, 'changes.1.base: replace skal have'],
    ['hide with a value', { op: 'hide', value: 'x' }, 'changes.1.value: hide har ikke feltet'],
    ['a note without a note', { op: 'annotate' }, 'changes.1.note: annotate skal have'],
    [
      'a note at a term',
      { op: 'annotate', target: 'term:peer', note: { da: 'x', en: 'x' } },
      'changes.1.target: En note kan stå ved',
    ],
    ['25 months', { on: '2026-11-20', expiresOn: '2028-11-21' }, 'Sidste dag kan være 2028-11-20'],
    ['a last day before the first', { expiresOn: '2026-11-19' }, 'ligger før den dag'],
  ])('is refused: %s', (_name, change, sentence) => {
    expect(changed(change)).toContain(sentence);
  });

  it('holds for 24 months to the day, and to the last of a short month', () => {
    expect(changed({ on: '2026-11-20', expiresOn: '2028-11-20' })).toBe('');
    expect(changed({ on: '2026-08-31', expiresOn: '2028-08-31' })).toBe('');
    expect(changed({ on: '2024-02-29', expiresOn: '2026-02-28' })).toBe('');
    expect(changed({ on: '2024-02-29', expiresOn: '2026-03-01' })).toContain('2026-02-28');
  });

  it('stands once, and is not hidden as well', () => {
    expect(changed({}, {})).toContain('changes.2.target: Det samme ændres to gange');
    expect(changed({}, { op: 'hide' })).toContain('changes.2.target: Det her bliver både');
    expect(changed({}, { path: 'text.en.summary' })).toBe('');
  });
});

describe('an addition', () => {
  const card = (change: Partial<Card>) =>
    added({ cards: [makeCard('x.info', { topic: 'promise', ...change })] });
  const law = {
    label: { da: 'Lov', en: 'Law' },
    kind: 'law',
    ref: '§ 1',
    confidence: 'known',
    lawAsOf: '2026-11-01',
  } as const;

  it.each<[string, Partial<Card>, string]>([
    ['an id with another meaning', { id: 'promise.info' }, "add.cards.1.id: Id'et promise.info er brugt"],
    ['a topic of its own', { topic: 'hygge' }, 'add.cards.1.topic: Emnet hygge'],
    [
      'a critical card that comes by itself',
      { indicator: 'critical', pages: ['mail'] },
      'add.cards.1.pages: Et kort med',
    ],
    [
      'a law without a day',
      { source: { ...law, lawAsOf: undefined as never } },
      'add.cards.1.source.lawAsOf',
    ],
    ['a law looked up two years on', { source: law, nextReviewOn: '2028-01-01' }, 'senest 2027-11-01'],
    ['a review after 25 months', { nextReviewOn: '2028-12-01' }, 'senest 2028-11-01'],
    ['a review before the last', { nextReviewOn: '2026-10-01' }, 'skal ligge efter'],
    [
      'a way to nowhere',
      { see: ['card:promise.info', 'article:gone'] },
      'add.cards.1.see.2: article:gone findes ikke',
    ],
    [
      'a stand-in for nothing',
      { insteadOf: 'gone.info', for: { roles: ['leader'] } },
      'card:gone.info findes ikke',
    ],
    ['a stand-in for everybody', { insteadOf: 'promise.info' }, 'add.cards.1.insteadOf'],
    [
      'a stand-in of another level',
      { insteadOf: 'promise.warning', for: { roles: ['leader'] } },
      'samme emne og niveau',
    ],
    [
      'a stand-in that drops 112',
      { topic: 'serious', indicator: 'critical', insteadOf: 'serious.critical', for: { roles: ['peer'] } },
      'nævner 112',
    ],
  ])('is refused: %s', (_name, change, sentence) => {
    expect(card(change)).toContain(sentence);
  });

  it('may stand in for a card of its kind, for some', () => {
    expect(card({ insteadOf: 'promise.info', for: { employers: ['region'] } })).toBe('');
  });

  it('has as many steps in both languages', () => {
    const { text } = makeCard('x.info');
    expect(card({ text: { ...text, en: { ...text.en, doNow: [...text.en.doNow, 'Third.'] } } })).toContain(
      'lige mange trin',
    );
    expect(card({ text: { ...text, en: { ...text.en, say: ['Hello.'] } } })).toContain(
      'lige mange sætninger',
    );
  });

  it('has an id of its own in the file, and answers to choose from', () => {
    expect(added({ articles: [makeArticle('x'), makeArticle('x')] })).toContain(
      "add.articles.2.id: Id'et x står to gange",
    );
    const slot = { ...(base.slots[0] as (typeof base.slots)[number]), id: 'valg', kind: 'choice' } as const;
    expect(added({ slots: [slot] })).toContain('add.slots.1.choices');
  });
});

describe('calm limits', () => {
  it.each<[Layer['calm'], string]>([
    [{ perDay: 4 }, 'calm.perDay: Der kan højst komme 3'],
    [{ infoRestDays: 13 }, 'calm.infoRestDays: Kortet skal hvile i mindst 14'],
    [{ warningRestDays: 2 }, 'calm.warningRestDays: Kortet skal hvile i mindst 3'],
    [{ perDay: 0, infoRestDays: 14, warningRestDays: 30 }, ''],
    [{}, ''],
  ])('%j', (calm, sentence) => {
    expect(faults(makeLayer({ calm: calm ?? {} })).join()).toContain(sentence);
    if (sentence === '') expect(faults(makeLayer({ calm: calm ?? {} }))).toEqual([]);
  });
});
