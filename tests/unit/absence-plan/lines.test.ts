import { describe, expect, test } from 'vitest';
import {
  changesSince,
  forgetHandingOver,
  handOver,
  lastHandedOver,
  linesOf,
  putLine,
  removeLine,
  restoreLine,
} from '@/lib/absence-plan';
import { amirasPlan, emptyPlan, line, uuid, write } from './sample';

const AT = '2026-11-10T09:00:00.000Z';
const LATER = '2026-12-12T09:00:00.000Z';

describe('two windows at once', () => {
  const plan = write(emptyPlan(), line(1, 'Nøgler'));

  test('a line that was changed elsewhere is not written over, and the other words stay', () => {
    const theirs = write(plan, line(1, 'Nøgler og telefon'));
    expect(putLine(theirs, line(1, 'Nøgler hos Ole'), 1, AT)).toEqual({
      ok: false,
      fault: 'changed-elsewhere',
    });
    expect(putLine(theirs, line(1, 'Nøgler hos Ole'), 2, AT)).toMatchObject({
      value: { lines: [{ text: 'Nøgler hos Ole', rev: 3 }] },
    });
  });

  test('a line that was changed elsewhere is not removed, and one that was removed is not changed unseen', () => {
    const theirs = write(plan, line(1, 'Nøgler og telefon'));
    expect(removeLine(theirs, uuid(1), 1, AT)).toMatchObject({ fault: 'changed-elsewhere' });
    const removed = removeLine(plan, uuid(1), 1, AT);
    if (!removed.ok) throw new Error(removed.fault);
    expect(putLine(removed.value, line(1, 'Nøgler hos Ole'), 1, AT)).toMatchObject({
      fault: 'changed-elsewhere',
    });
    const put = putLine(removed.value, line(1, 'Nøgler hos Ole'), 2, AT);
    expect(put.ok && linesOf(put.value)).toMatchObject([{ text: 'Nøgler hos Ole', rev: 3 }]);
  });

  test('lines that two windows add are both there', () => {
    expect(linesOf(write(plan, line(2, 'Mail'), line(3, 'Bil'))).map(({ text }) => text)).toEqual([
      'Nøgler',
      'Mail',
      'Bil',
    ]);
  });
});

describe('a removed line', () => {
  const plan = write(emptyPlan(), line(1, 'Nøgler'), line(2, 'Mail'));
  const removed = removeLine(plan, uuid(1), 1, AT);
  if (!removed.ok) throw new Error(removed.fault);

  test('is away, and comes back to its place as it was', () => {
    expect(linesOf(removed.value).map(({ text }) => text)).toEqual(['Mail']);
    const back = restoreLine(removed.value, uuid(1), AT);
    if (!back.ok) throw new Error(back.fault);
    expect(linesOf(back.value).map(({ text }) => text)).toEqual(['Nøgler', 'Mail']);
  });

  test('is forgotten by the first change after 30 days, and not before', () => {
    const early = putLine(removed.value, line(3, 'Bil'), 0, '2026-12-09T09:00:00.000Z');
    const late = putLine(removed.value, line(3, 'Bil'), 0, LATER);
    expect(early).toMatchObject({ value: { lines: [{ id: uuid(1) }, { id: uuid(2) }, { id: uuid(3) }] } });
    expect(late).toMatchObject({ value: { lines: [{ id: uuid(2) }, { id: uuid(3) }] } });
  });
});

describe('what is written', () => {
  test('keeps its line breaks and drawn faces, and loses what nobody can see', () => {
    const text = 'Ole\u202E træder\u200B til\u0000\r\nfra \uD800tirsdag 👩\u200D🏫 å\uFEFF';
    expect(write(emptyPlan(), line(1, text)).lines[0]?.text).toBe('Ole træder til\nfra tirsdag 👩\u200D🏫 å');
  });

  test('has an end: a text of 2,000 signs, a plan of 200 lines', () => {
    expect(putLine(emptyPlan(), line(1, 'x'.repeat(2_001)), 0, AT)).toMatchObject({ fault: 'too-long' });
    const full = write(emptyPlan(), ...Array.from({ length: 200 }, (_, n) => line(n, 'x')));
    expect(putLine(full, line(201, 'y'), 0, AT)).toMatchObject({ fault: 'too-many' });
    expect(putLine(full, line(7, 'y'), 1, AT)).toMatchObject({ ok: true });
  });
});

describe('versions and who has them', () => {
  const handed = handOver(amirasPlan(), ['Mette', 'Karen'], '2026-11-03', AT);

  test('the first change after a handing over is a new version, and the next belong to it', () => {
    expect(handed.version).toBe(1);
    const once = write(handed, line(6, 'Bil'));
    expect([once.version, changesSince(once, 1)]).toEqual([2, 1]);
    const twice = write(once, line(7, 'Skab'));
    expect([twice.version, changesSince(twice, 1)]).toEqual([2, 2]);
    const same = write(twice, line(7, 'Skab'));
    expect([same.version, changesSince(same, 1)]).toEqual([2, 2]);
  });

  test('a line that came and went since counts for nothing, one that went counts', () => {
    const added = write(handed, line(6, 'Bil'));
    const gone = removeLine(added, uuid(6), 1, AT);
    if (!gone.ok) throw new Error(gone.fault);
    expect(changesSince(gone.value, 1)).toBe(0);
    const removed = removeLine(handed, uuid(2), 1, AT);
    if (!removed.ok) throw new Error(removed.fault);
    expect(changesSince(removed.value, 1)).toBe(1);
  });

  test('each has the version that was given last, and a note can be taken back', () => {
    const again = handOver(write(handed, line(6, 'Bil')), ['Mette'], '2026-11-10', AT);
    expect(again.handedOver).toEqual([
      { to: 'Karen', on: '2026-11-03', version: 1 },
      { to: 'Mette', on: '2026-11-10', version: 2 },
    ]);
    expect(lastHandedOver(again)).toEqual({ to: 'Mette', on: '2026-11-10', version: 2 });
    const back = forgetHandingOver(again, { to: 'Mette', on: '2026-11-10', version: 2 }, AT);
    expect(lastHandedOver(back)).toEqual({ to: 'Karen', on: '2026-11-03', version: 1 });
  });
});
