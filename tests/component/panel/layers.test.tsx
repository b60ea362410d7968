import axe from 'axe-core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, type LayerState, ok } from '@/lib/model';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';

afterAll(() => lookLike('light', 400));

const file = (text: string, name = 'region.json') => new File([text], name, { type: 'application/json' });
const field = () => page.getByLabelText('Hent en fil');

/** Everything that can be told about layers, at once. */
const FULL: LayerState = {
  layers: [
    {
      id: 'region-x',
      version: 3,
      layer: 'region',
      publisher: 'Region X',
      createdOn: '2026-11-21',
      byPolicy: true,
    },
    {
      id: 'sted-y',
      version: 1,
      layer: 'workplace',
      publisher: 'Bostedet Y',
      createdOn: '2026-11-22',
      byPolicy: false,
    },
  ],
  refused: [
    {
      name: 'layers[1]',
      byPolicy: true,
      faults: [{ at: '', da: 'Filen kan ikke læses.', en: 'The file cannot be read.' }],
    },
    {
      name: 'gammel',
      byPolicy: false,
      faults: [{ at: 'changes.2.value', da: 'For lang.', en: 'Too long.' }],
    },
  ],
  conflicts: [
    {
      layer: 'sted-y',
      target: 'card:child-concern.info',
      path: 'text.da.summary',
      theirs: 'Hos os siger du det til teamlederen.',
      baseThen: 'Sig det til din leder.',
      baseNow: 'Sig det til din leder samme dag.',
    },
  ],
  lapses: [
    { layer: 'region-x', target: 'card:serious.critical', why: 'expired' },
    { layer: 'sted-y', target: 'article:gone-far-away', why: 'missing-target' },
    { layer: 'sted-y', target: 'card:child-concern.warning', why: 'not-allowed' },
  ],
  notes: [
    { target: 'card:child-concern.info', publisher: 'Region X', kind: 'changed', on: '2026-11-21' },
    {
      target: 'card:child-concern.info',
      publisher: 'Bostedet Y',
      kind: 'note',
      note: { da: 'Ring også til aftenvagten.', en: 'Call the evening shift too.' },
      on: '2026-11-22',
    },
  ],
};

function portsWith(state: Partial<LayerState> = {}) {
  const ports = makePorts();
  ports.layers.value = { ...ports.layers.value, ...state };
  ports.target.value = { view: 'settings' };
  return ports;
}

describe('Jeres egen vejledning', () => {
  test('says that none is in use, and takes a file as it was written', async () => {
    const ports = portsWith();
    ports.takeLayer = vi.fn(async () => ({ ok: true as const }));
    showPanel(ports);
    await expect.element(page.getByText('Der er ingen i brug.')).toBeVisible();
    await userEvent.upload(field(), file('{"a": 1}'));
    await expect.element(page.getByText('Filen er i brug nu.')).toBeVisible();
    expect(ports.takeLayer).toHaveBeenCalledWith('{"a": 1}');
  });

  test('a refused file is told with every place, and the same file can be taken again', async () => {
    const ports = portsWith();
    ports.takeLayer = vi.fn(async () => ({
      ok: false as const,
      fault: 'refused' as const,
      faults: [
        { at: 'changes.2.value', da: 'Det skal nævne 112.', en: 'It has to name 112.' },
        { at: '', da: 'Noget om det hele.', en: 'Something about all of it.' },
      ],
    }));
    showPanel(ports);
    await userEvent.upload(field(), file('{}'));
    await expect.element(page.getByText('Filen er ikke taget i brug.')).toBeVisible();
    await expect.element(page.getByText('changes.2.value')).toBeVisible();
    await expect.element(page.getByText('Det skal nævne 112.')).toBeVisible();
    await expect.element(page.getByText('Hele filen')).toBeVisible();
    ports.takeLayer = async () => ({ ok: true });
    await userEvent.upload(field(), file('{}'));
    await expect.element(page.getByText('Filen er i brug nu.')).toBeVisible();
    expect(page.getByText('changes.2.value').query()).toBeNull();
  });

  test.each([
    ['not-saved', 'Det blev ikke gemt.'],
    ['closed', 'Sidemand kan ikke gemme lige nu.'],
    ['looks-like-cpr', 'ligner et CPR-nummer'],
    ['newer-version', 'En nyere Sidemand'],
  ] as const)('%s is told in words', async (fault, words) => {
    const ports = portsWith();
    ports.takeLayer = async () => fail(fault);
    showPanel(ports);
    await userEvent.upload(field(), file('{}'));
    await expect.element(page.getByText(words)).toBeVisible();
  });

  test('a file that is too large is not read at all', async () => {
    const ports = portsWith();
    ports.takeLayer = vi.fn(async () => ({ ok: true as const }));
    showPanel(ports);
    await userEvent.upload(field(), file('x'.repeat(2 * 1024 * 1024 + 1)));
    await expect.element(page.getByText('Filen er for stor.')).toBeVisible();
    expect(ports.takeLayer).not.toHaveBeenCalled();
  });

  test('nothing can be taken while the store is shut', async () => {
    const ports = portsWith();
    ports.health.value = { state: 'failed', secondCopy: true, restorable: null };
    showPanel(ports);
    await expect.element(field()).toBeDisabled();
  });

  test('one’s own is removed in two steps, by keyboard; the organisation’s cannot be', async () => {
    const ports = portsWith({ layers: FULL.layers });
    ports.removeLayer = vi.fn(async () => ok(null));
    showPanel(ports);
    await expect
      .element(page.getByText('Sendt af din organisation. Den kan ikke fjernes her.'))
      .toBeVisible();
    expect(page.getByRole('button', { name: 'Fjern: Region X' }).query()).toBeNull();
    const remove = page.getByRole('button', { name: 'Fjern: Bostedet Y', exact: true });
    (remove.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Behold: Bostedet Y' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(remove).toHaveFocus();
    expect(ports.removeLayer).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Behold: Bostedet Y' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(ports.removeLayer).toHaveBeenCalledWith('sted-y');
    await expect.element(page.getByRole('heading', { name: 'Jeres egen vejledning' })).toHaveFocus();
    await expect.element(page.getByText('Vejledningen er fjernet.')).toBeVisible();
  });

  test('a moved ground is shown side by side, can be copied whole, and is closed for now', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const ports = portsWith({ conflicts: FULL.conflicts });
    showPanel(ports);
    await expect.element(page.getByText('Skal jeres tekst stadig gælde?')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Kend jeres aftale' })).toBeVisible();
    for (const text of [
      'Hos os siger du det',
      'Sig det til din leder.',
      'Sig det til din leder samme dag.',
    ]) {
      await expect.element(page.getByText(text, { exact: text.startsWith('Sig') })).toBeVisible();
    }
    await page.getByRole('button', { name: 'Kopiér teksterne: Kend jeres aftale' }).click();
    expect(written.mock.calls[0]?.[0]).toContain('card:child-concern.info, text.da.summary');
    expect(written.mock.calls[0]?.[0]).toContain('samme dag');
    await page.getByRole('button', { name: 'Vis stadig jeres: Kend jeres aftale' }).click();
    expect(page.getByText('Skal jeres tekst stadig gælde?').query()).toBeNull();
    await expect.element(page.getByRole('heading', { name: 'Jeres egen vejledning' })).toHaveFocus();
    written.mockRestore();
  });

  test('what no longer holds is named, with why and from whom', async () => {
    showPanel(portsWith({ layers: FULL.layers, lapses: [...FULL.lapses, ...FULL.lapses.slice(0, 1)] }));
    await expect.element(page.getByText('Udløbet')).toBeVisible();
    await expect.element(page.getByText('Noget alvorligt', { exact: true })).toBeVisible();
    await expect.element(page.getByText('article:gone-far-away')).toBeVisible();
    await expect.element(page.getByText('Fra Region X')).toBeVisible();
  });
});

test('a card tells that it was changed, and by whom, and shows the note', async () => {
  const ports = portsWith({ notes: FULL.notes });
  ports.target.value = { view: 'library', card: 'child-concern.info' };
  showPanel(ports);
  await expect.element(page.getByText('Ændret af Region X, 21. november 2026')).toBeVisible();
  await expect.element(page.getByText('Note fra Bostedet Y, 22. november 2026')).toBeVisible();
  await expect.element(page.getByText('Ring også til aftenvagten.')).toBeVisible();
  ports.target.value = { view: 'library', card: 'serious.critical' };
  await expect.element(page.getByText('Ændret af')).not.toBeInTheDocument();
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(['da', 'en'] as const)(
    'axe finds nothing, and nothing is wider than 320 px: %s',
    async (locale) => {
      await lookLike(theme, 320);
      const ports = portsWith(FULL);
      ports.settings.value = { ...ports.settings.value, locale };
      showPanel(ports);
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});
