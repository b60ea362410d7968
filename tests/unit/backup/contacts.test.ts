import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetContacts, readContent, withoutContacts, writeContent } from '@/lib/backup';
import { CALM_LIMITS, type CalmContact } from '@/lib/model';
import { DAY, READER } from './rows';

const METTE: CalmContact = { name: 'Mette', relation: 'min søster', number: '12 34 56 78' };
const BO: CalmContact = { name: 'Bo', relation: '', number: '87654321' };
const DOOR: CalmContact = { name: 'Karen', relation: 'nabo', number: '' };

const content = (contacts?: readonly CalmContact[], kind: 'mine' | 'workplace' = 'mine') => ({
  ...{ kind, rows: READER.version, savedAt: DAY, lineage: {}, tables: {} },
  ...(contacts && { contacts }),
});
const faultOf = (value: object) => {
  const read = readContent(JSON.stringify(value), READER);
  return read.ok ? null : read.fault;
};
const readBack = (file: ReturnType<typeof content>) => {
  const read = readContent(writeContent(file), READER);
  return read.ok ? read.value : read.fault;
};
const written = (contacts?: readonly CalmContact[]) => JSON.parse(writeContent(content(contacts)));

describe('contacts in a file', () => {
  test('are read back as they were written', () => {
    const file = content([METTE, BO, DOOR]);
    expect(readBack(file)).toMatchObject({ contacts: [METTE, BO, DOOR] });
    expect(written([METTE]).schema).toBe(2);
  });

  test('a file without any is one that every Sidemand reads', () => {
    expect(written()).toMatchObject({ schema: 1 });
    expect(written()).not.toHaveProperty('contacts');
    expect(readBack(content())).not.toHaveProperty('contacts');
  });

  test.each<[string, object]>([
    ['more than there is room for', { contacts: Array(CALM_LIMITS.contacts + 1).fill(METTE) }],
    ['none at all', { contacts: [] }],
    ['one that is longer than any', { contacts: [{ ...METTE, name: 'x'.repeat(81) }] }],
    ['one that says nothing', { contacts: [{ name: '', relation: 'søster', number: '' }] }],
    ['a sign that turns text round', { contacts: [{ ...METTE, name: 'Me\u202Ette' }] }],
    ['a member that is none of ours', { contacts: [{ ...METTE, photo: 'x' }] }],
    ['no list', { contacts: METTE }],
    ['in the first shape', { schema: 1, contacts: [METTE] }],
    ['in the workplace’s file', { kind: 'workplace', contacts: [METTE] }],
  ])('%s is refused', (_what, change) => {
    expect(faultOf({ ...written([METTE]) })).toBeNull();
    expect(faultOf({ ...written([METTE]), ...change })).toBe('damaged');
  });
});

describe('contacts that meet', () => {
  test('what is not here comes after what is, and what is here stays as it is', () => {
    expect(meetContacts([BO], [METTE, BO])).toEqual({ added: [METTE], kept: 1, left: 0 });
    expect(meetContacts([BO])).toEqual({ added: [], kept: 0, left: 0 });
  });

  test('a changed number stands beside the old one; spaces in it change nothing', () => {
    const moved = { ...METTE, number: '22 33 44 55' };
    expect(meetContacts([METTE], [moved]).added).toEqual([moved]);
    expect(meetContacts([METTE], [{ ...METTE, number: '12345678' }]).added).toEqual([]);
  });

  test('those without room are counted', () => {
    const here = Array.from({ length: CALM_LIMITS.contacts - 1 }, (_, at) => ({ ...BO, name: `Bo ${at}` }));
    expect(meetContacts(here, [METTE, DOOR])).toEqual({ added: [METTE], kept: 0, left: 1 });
  });

  const contact = fc.record({
    name: fc.constantFrom('Mette', 'Bo', 'Karen'),
    relation: fc.constantFrom('', 'nabo'),
    number: fc.constantFrom('', '12 34 56 78', '112'),
  });
  const some = fc.uniqueArray(contact, {
    maxLength: CALM_LIMITS.contacts,
    selector: (one) => JSON.stringify(one),
  });

  test('once more changes nothing, nothing here is lost, and taken out it is as it was', () => {
    fc.assert(
      fc.property(some, some, (here, there) => {
        const { added, kept, left } = meetContacts(here, there);
        const both = [...here, ...added];
        expect(both.length).toBeLessThanOrEqual(CALM_LIMITS.contacts);
        expect(added.length + kept + left).toBe(there.length);
        expect(meetContacts(both, there).added).toEqual([]);
        expect(withoutContacts(both, added)).toEqual(here);
      }),
    );
  });
});
