import 'fake-indexeddb/auto';
import { checklists } from 'virtual:content/checklists';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rowsOf } from '@/lib/checklists';
import type { ChecklistItem, ChecklistTemplate } from '@/lib/model';
import { leaveOldDatabase, OLD_VERSIONS } from './old-databases';
import { deleteDatabase, openSettled } from './window';

afterEach(deleteDatabase);

const second = checklists.find(({ id }) => id === 'start') as ChecklistTemplate;
const text = (words: string) => ({ da: words, en: words });
const added = (id: string): ChecklistItem => ({
  ...{ id, phase: 'first-week', owner: 'peer', title: text(id), introducedIn: 3, seedRefs: [] },
  due: { anchor: 'start', days: 0, unit: 'calendar' },
});
/** Our own list as it might be in its third version. */
const third: ChecklistTemplate = {
  ...second,
  version: 3,
  items: [
    ...second.items.map((item): ChecklistItem => {
      if (item.id === 'contact-persons') return { ...item, retiredIn: 3, replacedBy: ['two-contacts'] };
      if (item.id === 'introduced') return { ...item, retiredIn: 3 };
      if (item.id === 'hours') return { ...item, changed: [{ in: 3, material: true }] };
      return item;
    }),
    added('two-contacts'),
    added('key-handed-over'),
  ],
};
const first: ChecklistTemplate = {
  ...second,
  version: 1,
  items: second.items.filter(({ introducedIn }) => introducedIn === 1),
};
const LISTS = [first, second, third];

// PRODUCT.md 5.2: runs that an older Sidemand left, in its own database, meet the list's versions as they come.
describe.each(OLD_VERSIONS)('a run in a database of version %i', (version) => {
  it.each([[2, 3], [3], [3, 2], [1, 3, 2, 3]])(
    'keeps every tick and note by way of %i, %i, %i, %i',
    async (...order) => {
      const area = await leaveOldDatabase(version);
      let window = await openSettled(area);
      const run = async () => {
        await vi.waitFor(() => expect(window.store.runs.items.value?.run).toBe('r'));
        const head = window.store.runs.list.value?.heads.find(({ id }) => id === 'r');
        if (!head) throw new Error('no run');
        return { run: head, items: window.store.runs.items.value?.items ?? {} };
      };
      const change = async (...[item, to]: [string, Parameters<typeof window.store.changeItem>[2]]) =>
        expect(await window.store.changeItem((await run()).run, item, to, 1)).toEqual({
          ok: true,
          value: null,
        });
      await change('contact-persons', { state: 'done', note: 'Mona' });
      await change('hours', { state: 'done', by: 'JS, KN' });
      await change('introduced', { note: 'på tirsdagsmødet' });
      for (const step of order) {
        const list = LISTS[step - 1] as ChecklistTemplate;
        expect((await window.store.followVersion((await run()).run, list)).ok).toBe(true);
        window.close();
        window = await openSettled(area);
      }
      await vi.waitFor(async () => expect((await run()).run.followed.at(-1)?.version).toBe(3));
      const shown = await run();
      const { rows, earlier, unknown } = rowsOf(shown, third, { today: '2026-11-23', holidays: new Set() });
      const row = (id: string) => [...rows, ...earlier].find(({ item }) => item.id === id);
      expect(row('two-contacts')).toMatchObject({ state: 'done', chip: 'moved', entry: { note: 'Mona' } });
      expect(row('hours')).toMatchObject({ state: 'done', chip: 'changed', entry: { by: 'JS, KN' } });
      expect(earlier.map(({ item, entry }) => [item.id, entry?.note])).toEqual([
        ['introduced', 'på tirsdagsmødet'],
      ]);
      expect(row('key-handed-over')).toMatchObject({ state: 'open', chip: 'new', late: false });
      expect(row('contact-persons')).toBeUndefined();
      // What the list never had, or has no more under that name.
      expect(unknown.welcome?.[0]?.value).toMatchObject({ state: 'done', note: 'hel' });
    },
  );
});
