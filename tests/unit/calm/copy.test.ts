import { describe, expect, test } from 'vitest';
import { COPY_KEY, contactsOf, keepCopy, readCopy } from '@/lib/calm';
import type { Slot } from '@/lib/model';
import { MemoryArea } from '../../support/memory-area';

const text = { da: 'da', en: 'en' };
const slot = (id: string, ladder?: number): Slot => ({
  id,
  question: text,
  example: text,
  role: { da: `rolle ${id}`, en: `role ${id}` },
  group: 'people',
  kind: 'person',
  filledBy: 'leader',
  seedRefs: [],
  ...(ladder ? { ladder } : {}),
});
const said = { answer: 'Mona, 12 34 56 78', savedAt: '2026-11-20T08:00:00Z' };
const standIn = { answer: 'Bo', from: '2026-11-01', to: '2026-12-01' };

describe('the copy of whom to call at the workplace', () => {
  test('has the answers that are on the ladder, in its order', () => {
    const slots = [slot('leder', 3), slot('dpo'), slot('kontaktperson', 1), slot('vagt', 2)];
    const contacts = contactsOf(slots, { leder: said, dpo: said, kontaktperson: said });
    expect(contacts.map((contact) => contact.slot)).toEqual(['kontaktperson', 'leder']);
    expect(contacts[0]).toEqual({
      slot: 'kontaktperson',
      role: { da: 'rolle kontaktperson', en: 'role kontaktperson' },
      said,
    });
  });

  test('is read back as it was written, and written only where it differs', async () => {
    const area = new MemoryArea();
    const copy = {
      locale: 'en',
      workplace: [{ slot: 'leder', role: text, said: { ...said, standIn } }],
    } as const;
    let writes = 0;
    area.onChanged = () => {
      writes += 1;
    };
    await keepCopy(area, copy);
    await keepCopy(area, structuredClone(copy));
    expect(writes).toBe(1);
    expect(readCopy(area.items.get(COPY_KEY))).toEqual(copy);
    await keepCopy(area, { ...copy, workplace: [] });
    expect(readCopy(area.items.get(COPY_KEY)).workplace).toEqual([]);
  });

  test('a storage that refuses is borne', async () => {
    const area = new MemoryArea();
    area.failing = 'everything';
    await expect(keepCopy(area, { locale: 'da', workplace: [] })).resolves.toBeUndefined();
  });

  test.each([
    [undefined],
    [{ locale: 'fr', workplace: 'x' }],
    [{ workplace: [null, 7, {}, { slot: 'leder', role: text, said: { answer: 4, savedAt: '' } }] }],
    [{ workplace: [{ slot: 'leder', role: text, said: { ...said, standIn: { answer: 'Bo' } } }] }],
    [{ workplace: [{ slot: 'leder', role: { da: 'kun dansk' }, said }] }],
  ])('what is not of the shape is left out: %j', (raw) => {
    expect(readCopy(raw)).toEqual({ locale: null, workplace: [] });
  });
});
