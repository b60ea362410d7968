import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { PanelTarget } from '@/lib/model';
import { answer } from './answer';
import { type FakePorts, makePorts } from './ports';
import { lookLike, showPanel } from './show';

afterAll(() => lookLike('light', 400));

const origin = 'https://journal.example';

/** A panel in which as much as possible is on the page at once. */
function fullPorts(target: PanelTarget): FakePorts {
  const ports = makePorts();
  const finding = { id: 'aaaaaaa1', rule: 'child-hit', certainty: 'affirmed', alert: true } as const;
  const field = {
    field: 'field001',
    state: 'reading',
    isPartial: false,
    findings: [finding, { ...finding, id: 'aaaaaaa2', alert: false }],
    open: 'aaaaaaa1',
    tabId: 1,
    frameId: 0,
    origin,
  } as const;
  ports.here.value = { origin, site: 'reading', field };
  ports.answers.value = { leder: answer('Karen, 12 34 56 78') };
  ports.drafts.value = { access: 'En kladde' };
  ports.health.value = { state: 'ready', secondCopy: false, restorable: null };
  ports.settings.value = {
    ...ports.settings.value,
    sites: [
      { origin, mode: 'reading', byPolicy: false, modeByPolicy: false, permitted: false },
      {
        origin: 'https://policy.example',
        mode: 'cards',
        byPolicy: true,
        modeByPolicy: true,
        permitted: true,
      },
    ],
    setAside: [{ rule: 'child-hit', origin, reason: null }],
    policy: { state: 'active', keys: ['sites'], refused: [{ key: 'mode', reason: 'unknown-value' }] },
  };
  ports.calm.shown.value = {
    lines: ['Gå en tur om blokken.'],
    contacts: [{ name: 'Mette', relation: 'min søster', number: '12 34 56 78' }],
  };
  ports.target.value = target;
  return ports;
}

const TARGETS: readonly PanelTarget[] = [
  { view: 'now' },
  { view: 'now', card: 'serious.critical' },
  { view: 'checklist' },
  { view: 'plans' },
  { view: 'library' },
  { view: 'library', card: 'child-concern.warning' },
  { view: 'workplace' },
  { view: 'settings' },
  { view: 'calm' },
];

/** Everything there is: a list is drawn in pieces, and some of what is folded is made when it is opened. */
async function unfoldAll(place: Element, view: PanelTarget['view']): Promise<void> {
  if (view === 'checklist') await expect.poll(() => place.querySelector('.sm-printed-run')).not.toBeNull();
  await expect
    .poll(() => {
      const closed = [...place.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const fold of closed) fold.open = true;
      return closed.length;
    })
    .toBe(0);
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  describe.each(['da', 'en'] as const)('%s', (locale) => {
    test.each(TARGETS)('axe finds nothing, and nothing is wider than 320 px: $view $card', async (target) => {
      await lookLike(theme, 320);
      const ports = fullPorts(target);
      ports.settings.value = { ...ports.settings.value, locale };
      const place = showPanel(ports);
      await unfoldAll(place, target.view);
      const code = place.querySelector<HTMLElement>('.sm-scan button');
      code?.click();
      // Drawn to the end: axe would compare the name of before with the words of now.
      if (code) await expect.poll(() => place.querySelector('.sm-phone-code')).not.toBeNull();
      expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(theme === 'dark');
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    });
  });
});

test('no text is smaller than 16 px, and nothing to press is smaller than 24 px', async () => {
  await lookLike('light', 320);
  for (const target of TARGETS) {
    const place = showPanel(fullPorts(target));
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const around = texts.currentNode.parentElement as HTMLElement;
      const size = Number.parseFloat(getComputedStyle(around).fontSize);
      expect(size, around.outerHTML).toBeGreaterThanOrEqual(16);
    }
    await unfoldAll(place, target.view);
    for (const pressed of place.querySelectorAll('button, input, textarea, summary')) {
      const { width, height } = pressed.getBoundingClientRect();
      expect(Math.min(width, height), pressed.outerHTML).toBeGreaterThanOrEqual(24);
    }
  }
});
