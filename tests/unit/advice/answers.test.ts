import { describe, expect, it } from 'vitest';
import { answersOn, standInOn } from '@/lib/advice';
import { addressIn, isOtherAddress, type SlotAnswer } from '@/lib/model';

const savedAt = '2026-11-01T08:00:00.000Z';
const KAREN: SlotAnswer = { answer: 'Karen', savedAt };
const AWAY: SlotAnswer = { ...KAREN, standIn: { answer: 'Mette', from: '2026-12-01', to: '2026-12-12' } };

describe('the words of a day', () => {
  it.each([
    ['2026-11-30', 'Karen'],
    ['2026-12-01', 'Mette'],
    ['2026-12-12', 'Mette'],
    ['2026-12-13', 'Karen'],
  ])('on %s are those of %s', (day, words) => {
    expect(answersOn(day, { leder: AWAY })).toEqual({ leder: words });
    expect(standInOn(day, AWAY) !== null).toBe(words === 'Mette');
  });

  it('are none where the answer is unknown or blank, unless somebody stands in', () => {
    const answers = {
      leder: { ...AWAY, answer: '', unknown: true },
      hr: { answer: 'Gammelt', unknown: true, savedAt },
      dpo: { answer: ' \n', savedAt },
    };
    expect(answersOn('2026-11-30', answers)).toEqual({});
    expect(answersOn('2026-12-05', answers)).toEqual({ leder: 'Mette' });
  });

  it('are the usual ones where the stand-in is nobody', () => {
    const nobody = { ...KAREN, standIn: { answer: ' ', from: '2026-01-01', to: '2026-12-31' } };
    expect(answersOn('2026-06-01', { leder: nobody })).toEqual({ leder: 'Karen' });
  });

  it('of a choice is the id', () => {
    expect(answersOn('2026-06-01', { journaladgang: { answer: 'write', savedAt } })).toEqual({
      journaladgang: 'write',
    });
  });
});

describe('the address in an answer', () => {
  it.each([
    ['https://intranet.example/a?b=1#c', 'https://intranet.example/a?b=1#c'],
    ['Siden Kurser (https://intranet.example/kurser).', 'https://intranet.example/kurser'],
    ['HTTPS://INTRANET.EXAMPLE', 'HTTPS://INTRANET.EXAMPLE'],
    ['Siden Kurser på intranettet', null],
    ['http://intranet.example', null],
    ['https://', null],
  ])('%s: %s', (answer, address) => {
    expect(addressIn(answer)).toBe(address);
  });

  it.each([
    ['http://intranet', true],
    [' www.example.dk', true],
    ['javascript:alert(1)', true],
    ['file:///c:/x', true],
    ['https://example.dk', false],
    ['Siden: Kurser', false],
    ['', false],
  ])('%s is another one: %s', (answer, other) => {
    expect(isOtherAddress(answer)).toBe(other);
  });
});
