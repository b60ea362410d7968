import { describe, expect, test } from 'vitest';
import { changeShown, readShown, SHOWN_KEY } from '@/lib/calm';
import { CALM_LIMITS, type CalmShown, NOTHING_SHOWN, ok } from '@/lib/model';
import { MemoryArea } from '../../support/memory-area';

const METTE = { name: 'Mette', relation: 'min søster', number: '12 34 56 78' };
const SHOWN: CalmShown = { lines: ['Gå ud og mærk luften.'], contacts: [METTE] };
const noCpr = () => false;

describe('what was chosen for the calm page', () => {
  test('is stored under one key, as it was chosen, and read back', async () => {
    const area = new MemoryArea();
    expect(await changeShown(area, noCpr, () => SHOWN)).toEqual(ok(null));
    expect([...area.items.keys()]).toEqual([SHOWN_KEY]);
    expect(readShown(area.items.get(SHOWN_KEY))).toEqual(SHOWN);
  });

  test('is changed from what is stored at that moment', async () => {
    const area = new MemoryArea();
    const add = (line: string) => (before: CalmShown) => ({ ...before, lines: [...before.lines, line] });
    await changeShown(area, noCpr, add('Et'));
    await changeShown(area, noCpr, add('To'));
    expect(readShown(area.items.get(SHOWN_KEY)).lines).toEqual(['Et', 'To']);
  });

  test('knows whose plan put a line there, for as long as the line stands there', async () => {
    const area = new MemoryArea();
    const from = { 'Gå ud og mærk luften.': 'plan', 'En der er væk': 'plan' };
    await changeShown(area, noCpr, () => ({ ...SHOWN, from }));
    expect(readShown(area.items.get(SHOWN_KEY)).from).toEqual({ 'Gå ud og mærk luften.': 'plan' });
    await changeShown(area, noCpr, (before) => ({ ...before, lines: ['Skrevet i hånden'] }));
    expect(readShown(area.items.get(SHOWN_KEY)).from).toBeUndefined();
    expect(readShown({ ...SHOWN, from: 'plan' }).from).toBeUndefined();
  });

  test('keeps what is held back, and no word of it among the lines', async () => {
    const area = new MemoryArea();
    await changeShown(area, noCpr, () => ({ ...SHOWN, heldBack: ['Skrevet i hånden'] }));
    expect(readShown(area.items.get(SHOWN_KEY))).toEqual({ ...SHOWN, heldBack: ['Skrevet i hånden'] });
    expect(readShown({ ...SHOWN, heldBack: [7, 'Et'] }).heldBack).toEqual(['Et']);
    expect(readShown({ ...SHOWN, heldBack: [] })).toEqual(SHOWN);
  });

  test('is trimmed and kept within the limits', async () => {
    const area = new MemoryArea();
    const many = Array.from({ length: 20 }, (_, index) => ` ${index} ${'x'.repeat(300)}`);
    await changeShown(area, noCpr, () => ({
      lines: ['  ', ...many],
      contacts: [{ name: ' ', relation: 'ingen', number: '' }, METTE],
    }));
    const { lines, contacts } = readShown(area.items.get(SHOWN_KEY));
    expect(lines).toHaveLength(CALM_LIMITS.lines);
    expect(lines.every((line) => line.length === CALM_LIMITS.lineLength && /^\d/.test(line))).toBe(true);
    expect(contacts).toEqual([METTE]);
  });

  test.each([
    ['a line', { lines: ['Ring til 010190-1234'], contacts: [] }],
    ['a number', { lines: [], contacts: [{ ...METTE, number: '010190-1234' }] }],
    ['a relation', { lines: [], contacts: [{ ...METTE, relation: '010190-1234' }] }],
  ])('a CPR number in %s changes nothing', async (_where, shown) => {
    const area = new MemoryArea();
    await changeShown(area, noCpr, () => SHOWN);
    const told = await changeShown(
      area,
      (text) => text.includes('010190'),
      () => shown,
    );
    expect(told).toEqual({ ok: false, fault: 'looks-like-cpr' });
    expect(readShown(area.items.get(SHOWN_KEY))).toEqual(SHOWN);
  });

  test('a storage that refuses is told of, not thrown', async () => {
    const area = new MemoryArea();
    area.failing = 'writes';
    expect(await changeShown(area, noCpr, () => SHOWN)).toEqual({ ok: false, fault: 'not-saved' });
    area.failing = 'everything';
    expect(await changeShown(area, noCpr, () => SHOWN)).toEqual({ ok: false, fault: 'not-saved' });
  });

  test.each([
    [undefined],
    [null],
    ['text'],
    [7],
    [[]],
    [{ lines: 'x', contacts: {} }],
    [{ contacts: [null, 3] }],
  ])('what is not of the shape is nothing: %j', (raw) => {
    expect(readShown(raw)).toEqual(NOTHING_SHOWN);
  });

  test('what is broken does not take the rest with it', () => {
    expect(readShown({ lines: [3, 'Pust ud.'], contacts: [{ name: 4, number: '12' }, METTE] })).toEqual({
      lines: ['Pust ud.'],
      contacts: [{ name: '', relation: '', number: '12' }, METTE],
    });
  });
});
