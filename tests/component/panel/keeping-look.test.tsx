import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type KeptPreview, ok } from '@/lib/model';
import type { FakeKeepingPorts } from './keeping-ports';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';

afterAll(() => lookLike('light', 400));

const NONE = { added: 0, changed: 0, both: 0, choose: 0, kept: 0 };
const PREVIEW: KeptPreview = {
  kind: 'mine',
  savedAt: '2026-11-20T10:00:00.000Z',
  changes: [
    { ...NONE, table: 'runs', added: 12, changed: 3 },
    { ...NONE, table: 'drafts', both: 2 },
    { ...NONE, table: 'sealed', choose: 4 },
  ],
  stranger: true,
};
const WORDS = {
  da: { file: 'Vælg en fil', erase: 'Slet alt på denne computer', readable: 'Gem uden lås' },
  en: { file: 'Choose a file', erase: 'Delete everything on this computer', readable: 'Save without a lock' },
};

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(['da', 'en'] as const)(
    'axe finds nothing in any step of keeping, and nothing is wider than 320 px: %s',
    async (locale) => {
      await lookLike(theme, 320);
      const ports = makePorts();
      const keeping = ports.keeping as FakeKeepingPorts;
      keeping.openKept = async () => ok(PREVIEW);
      keeping.spaces.value = [
        { id: 's1', word: 'Kastanje' },
        { id: 's2', word: null },
      ];
      keeping.takenIn.value = { at: '2026-11-20T10:00:00.000Z', kind: 'mine', rows: 3 };
      keeping.test.value = { marker: 'lost', since: null, tight: true };
      keeping.savedOn.value = '2026-11-01';
      ports.settings.value = { ...ports.settings.value, locale };
      ports.target.value = { view: 'settings' };
      const place = showPanel(ports);
      for (const fold of place.querySelectorAll('details')) fold.open = true;
      const words = WORDS[locale];
      await userEvent.upload(page.getByLabelText(words.file), new File(['{}'], 'x.json'));
      await page.getByRole('button', { name: words.erase }).click();
      await page.getByRole('button', { name: words.readable }).first().click();
      await expect.element(page.getByRole('radio', { name: 'Kastanje' })).toBeVisible();
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});
