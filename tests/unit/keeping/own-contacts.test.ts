import { expect, test } from 'vitest';
import { createOwnContacts } from '@/entrypoints/sidepanel/own-contacts';
import { SHOWN_KEY } from '@/lib/calm';
import { ok } from '@/lib/model';
import { MemoryArea } from '../../support/memory-area';

const METTE = { name: 'Mette', relation: 'min søster', number: '12 34 56 78' };
const BO = { name: 'Bo', relation: '', number: '87654321' };
const noCpr = () => false;

function areaWith(contacts: readonly object[]): MemoryArea {
  const area = new MemoryArea();
  area.items.set(SHOWN_KEY, { lines: ['Gå en tur.'], contacts });
  return area;
}

test('contacts come and go, and the lines beside them stay', async () => {
  const area = areaWith([BO]);
  const own = createOwnContacts(area, noCpr);
  expect(await own.add([METTE, BO])).toEqual(ok(null));
  expect(area.items.get(SHOWN_KEY)).toEqual({ lines: ['Gå en tur.'], contacts: [BO, METTE] });
  expect(await own.remove([METTE])).toEqual(ok(null));
  expect(area.items.get(SHOWN_KEY)).toEqual({ lines: ['Gå en tur.'], contacts: [BO] });
});

test('one that was changed since it came stays when the file is taken out', async () => {
  const changed = { ...METTE, number: '22 33 44 55' };
  const own = createOwnContacts(areaWith([changed]), noCpr);
  await own.remove([METTE]);
  expect(await own.read()).toEqual([changed]);
});

test('what is unseen in a text does not make a file that nobody can open', async () => {
  const own = createOwnContacts(areaWith([{ ...METTE, name: 'Me\u200Btte' }]), noCpr);
  expect(await own.read()).toEqual([METTE]);
});

test('a CPR number is held back, and a storage that refuses is told of', async () => {
  const area = areaWith([BO]);
  const guarded = createOwnContacts(area, (text) => text.includes('22'));
  expect(await guarded.add([{ ...METTE, number: '22' }])).toEqual({ ok: false, fault: 'looks-like-cpr' });
  area.failing = 'everything';
  const own = createOwnContacts(area, noCpr);
  expect(await own.read()).toBeNull();
  expect(await own.add([METTE])).toEqual({ ok: false, fault: 'not-saved' });
});
