import { helplines } from 'virtual:content/helplines';
import { slots } from 'virtual:content/slots';
import { describe, expect, test } from 'vitest';
import { contactsOf, ladderOf, readContactLine, telephoneAddress, writeContactLine } from '@/lib/calm';
import { NOTHING_SHOWN } from '@/lib/model';

const said = (answer: string) => ({ answer, savedAt: '2026-11-20T08:00:00.000Z' });
const METTE = { name: 'Mette', relation: 'min søster', number: '12 34 56 78' };
const DAY = '2026-11-22';

describe('whom to call, of our own guidance', () => {
  test('with nothing chosen and nothing answered there is somebody, and never Livslinien alone', () => {
    const ladder = ladderOf({ shown: NOTHING_SHOWN, workplace: [], helplines }, DAY, 'da');
    expect(ladder.map(({ name }) => name)).toEqual(['Livslinien', 'SIND Rådgivning', 'Lev Uden Vold']);
    for (const { checkedOn, number } of ladder) {
      expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(number).not.toBeNull();
    }
  });

  test('one’s own come first, then those at work in their order with the region last, then helplines', () => {
    const answers = {
      akutpsykiatri: said('Psykiatrisk akut, 55 55 55 55'),
      leder: said('Birthe, 22 22 22 22'),
      kontaktperson: said('Mona, 33 33 33 33'),
      dpo: said('44 44 44 44'),
    };
    const workplace = contactsOf(slots, answers);
    const ladder = ladderOf({ shown: { lines: [], contacts: [METTE] }, workplace, helplines }, DAY, 'da');
    expect(ladder.slice(0, 5).map(({ name, number }) => [name, number])).toEqual([
      ['Mette', '12 34 56 78'],
      ['Mona', '33 33 33 33'],
      ['Birthe', '22 22 22 22'],
      ['Psykiatrisk akut', '55 55 55 55'],
      ['Livslinien', '70 201 201'],
    ]);
  });

  test('the stand-in is called on their days alone', () => {
    const standIn = { answer: 'Bo, 66 66 66 66', from: '2026-11-22', to: '2026-11-23' };
    const workplace = contactsOf(slots, { leder: { ...said('Birthe, 22 22 22 22'), standIn } });
    const first = (day: string) =>
      ladderOf({ shown: NOTHING_SHOWN, workplace, helplines: [] }, day, 'da')[0]?.name;
    expect(first('2026-11-21')).toBe('Birthe');
    expect(first('2026-11-22')).toBe('Bo');
    expect(first('2026-11-24')).toBe('Birthe');
  });

  test('a number that is not verified is not shown, whoever hands it in', () => {
    const [line] = helplines.filter(({ ladder }) => ladder !== undefined);
    if (!line) throw new Error('no helpline on the ladder');
    const held = (['known', 'uncertain'] as const).map((confidence) => ({ ...line, confidence }));
    expect(ladderOf({ shown: NOTHING_SHOWN, workplace: [], helplines: held }, DAY, 'da')).toEqual([]);
  });
});

describe('a contact on one line', () => {
  test.each([
    ['Mette, min søster, 12 34 56 78', METTE],
    ['Mette, 12345678', { name: 'Mette', relation: '', number: '12345678' }],
    ['Lægevagten, 1813', { name: 'Lægevagten', relation: '', number: '1813' }],
    ['Ole 12 34 56 78', { name: 'Ole', relation: '', number: '12 34 56 78' }],
    ['+46 70 123 45 67', { name: '', relation: '', number: '+46 70 123 45 67' }],
    ['Naboen, på 2. sal', { name: 'Naboen', relation: 'på 2. sal', number: '' }],
  ])('%s', (line, contact) => {
    expect(readContactLine(line)).toEqual(contact);
    expect(readContactLine(writeContactLine(contact))).toEqual(contact);
  });
});

test.each([
  ['12 34 56 78', 'tel:+4512345678'],
  ['+45 12 34 56 78', 'tel:+4512345678'],
  ['70 201 201', 'tel:+4570201201'],
  ['116 111', 'tel:116111'],
  ['1813', 'tel:1813'],
  ['+46 70 123 45 67', 'tel:+46701234567'],
  ['12', null],
  ['12345678901234567', null],
])('%s is dialled as %s', (number, address) => {
  expect(telephoneAddress(number)).toBe(address);
});
