import { describe, expect, it } from 'vitest';
import { WORKPLACE_FILE_BYTES } from '@/lib/model';
import { preview, readFile, writeFile } from '@/lib/workplace-file';
import { CARDS, looksLikeCpr, SLOTS } from './sample';

const STAND_IN = { answer: 'Mette', from: '2026-12-01', to: '2026-12-12' };
const LEDER = { slot: 'leder', question: 'Hvem?', answer: 'Karen' };
const FILE = {
  format: 'sidemand-workplace',
  version: 1,
  savedOn: '2026-11-22',
  answers: [LEDER],
  wrongTexts: [],
};

const read = (file: unknown) =>
  readFile(typeof file === 'string' ? file : JSON.stringify(file), looksLikeCpr);
const withAnswer = (change: object) => ({ ...FILE, answers: [{ ...LEDER, ...change }] });
const faultOf = (file: unknown) => {
  const result = read(file);
  return result.ok ? null : result.fault;
};

describe('a file that is refused', () => {
  it.each([
    ['empty', '', 'not-a-file-of-ours'],
    ['a picture', '\u0089PNG\r\n', 'not-a-file-of-ours'],
    ['other JSON', { name: 'x' }, 'not-a-file-of-ours'],
    ['a list', [], 'not-a-file-of-ours'],
    ['null', 'null', 'not-a-file-of-ours'],
    ['a layer', { ...FILE, format: 'sidemand-layer' }, 'not-a-file-of-ours'],
    ['deeply nested', '['.repeat(400_000), 'not-a-file-of-ours'],
    ['newer', { format: 'sidemand-workplace', version: 2, everything: 'else' }, 'newer-version'],
    ['without a version', { ...FILE, version: undefined }, 'damaged'],
    ['of version nought', { ...FILE, version: 0 }, 'damaged'],
    ['without answers', { ...FILE, answers: undefined }, 'damaged'],
    ['with a number for an answer', withAnswer({ answer: 7 }), 'damaged'],
    ['with two answers to one question', { ...FILE, answers: [LEDER, LEDER] }, 'damaged'],
    ['with an answer that is unknown', withAnswer({ unknown: true }), 'damaged'],
    ['with a day there is not', { ...FILE, savedOn: '2026-02-30' }, 'damaged'],
    [
      'with a stand-in that ends first',
      withAnswer({ standIn: { ...STAND_IN, to: '2026-11-30' } }),
      'damaged',
    ],
    ['with a stand-in who is nobody', withAnswer({ standIn: { ...STAND_IN, answer: ' ' } }), 'damaged'],
    ['with a CPR number', withAnswer({ answer: 'ring til 010190-1234' }), 'looks-like-cpr'],
    [
      'with one in a stand-in',
      withAnswer({ standIn: { ...STAND_IN, answer: '010190-1234' } }),
      'looks-like-cpr',
    ],
    ['with one at an unknown question', withAnswer({ slot: 'x', answer: '010190-1234' }), 'looks-like-cpr'],
    ['larger than a megabyte', withAnswer({ answer: 'x'.repeat(WORKPLACE_FILE_BYTES) }), 'too-large'],
    ['larger in bytes alone', withAnswer({ answer: 'ø'.repeat(WORKPLACE_FILE_BYTES / 2) }), 'too-large'],
  ])('is %s', (_name, file, fault) => {
    expect(faultOf(file)).toBe(fault);
  });

  it('is every half of a file, wherever it was cut', () => {
    const answers = { leder: { answer: 'Karen', savedAt: '', standIn: STAND_IN } };
    const whole = writeFile({ slots: SLOTS, cards: CARDS, answers, wrongTexts: [] }, '2026-11-22').trimEnd();
    expect(faultOf(whole)).toBeNull();
    const named = whole.indexOf('"sidemand-workplace"') + '"sidemand-workplace"'.length;
    for (let length = 0; length < whole.length; length += 1) {
      const fault = length < named ? 'not-a-file-of-ours' : 'damaged';
      expect(faultOf(whole.slice(0, length)), whole.slice(0, length)).toBe(fault);
    }
  });
});

describe('a file that is taken', () => {
  const seen = (file: unknown) => {
    const result = read(file);
    if (!result.ok) throw new Error(result.fault);
    return preview(result.value, SLOTS, {});
  };

  it('may begin with the mark that Windows puts there, and may lack what is for the reader', () => {
    expect(faultOf(`\uFEFF${JSON.stringify(FILE)}`)).toBeNull();
    expect(
      faultOf({ ...FILE, wrongTexts: undefined, answers: [{ slot: 'leder', answer: 'Karen' }] }),
    ).toBeNull();
  });

  it('names what it does not know and leaves it out', () => {
    const answers = ['leder', 'newSlot', '__proto__', 'constructor'].map((slot) => ({
      slot,
      answer: 'Karen',
    }));
    const { added, unknown } = seen({ ...FILE, answers });
    expect(added.map(({ slot }) => slot)).toEqual(['leder']);
    expect(unknown).toEqual(['newSlot', '__proto__', 'constructor']);
  });

  it.each([
    ['journaladgang', 'perhaps'],
    ['folder', 'javascript:alert(1)'],
    ['folder', 'http://intranet/folder'],
  ])('leaves out an answer that %s cannot hold: %s', (slot, answer) => {
    expect(seen({ ...FILE, answers: [{ slot, answer }] })).toMatchObject({ added: [], unknown: [slot] });
  });
});
