import { expect, test } from 'vitest';
import type { Guidance } from '@/lib/model';
import { PANEL_VIEWS } from '@/lib/model';
import { answer } from './answer';
import { makeItems, makeRun } from './checklist-ports';
import { content } from './content';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';

const STRINGS = [
  '<img src=x onerror="globalThis.harmed=1">',
  '"><svg/onload=globalThis.harmed=1>',
  'javascript:globalThis.harmed=1',
  '{{7*7}}',
  '</script><script>globalThis.harmed=1</script>',
  `${'w'.repeat(400)}\u202e`,
];

/** Every text of the content is the hostile one; ids and codes are kept, for they are checked at build. */
function spoil(hostile: string): Guidance {
  const kept = new Set([
    'id',
    'topic',
    'indicator',
    'kind',
    'group',
    'filledBy',
    'owner',
    'confidence',
    'reviewedOn',
    'nextReviewOn',
  ]);
  return JSON.parse(JSON.stringify(content), (key, value: unknown) =>
    typeof value === 'string' && !kept.has(key) ? hostile : value,
  ) as Guidance;
}

test.each(STRINGS)('%s is text wherever it stands', async (hostile) => {
  await lookLike('light', 320);
  const harmed = () => (globalThis as { harmed?: number }).harmed;
  for (const view of PANEL_VIEWS) {
    const ports = makePorts();
    ports.here.value = { origin: hostile, site: 'off', field: null };
    ports.answers.value = { leder: answer(hostile) };
    ports.drafts.value = { 'item:run1:folder': hostile };
    const items = makeItems({ 'meet-leader': { state: 'done', doneOn: hostile, note: hostile } });
    ports.checklists.shown.value = { run: makeRun({ startedAt: hostile }, { label: hostile }), items };
    ports.settings.value = {
      ...ports.settings.value,
      sites: [{ origin: hostile, mode: 'cards', byPolicy: false, modeByPolicy: false, permitted: false }],
      setAside: [{ rule: hostile, origin: hostile, reason: null }],
      policy: { state: 'active', keys: [hostile], refused: [{ key: hostile, reason: hostile }] },
    };
    ports.target.value = { view, card: 'serious.critical' };
    const place = showPanel(ports, spoil(hostile));
    expect(place.textContent).toContain(hostile);
    expect(place.querySelector('img, script, a, iframe, [onload], [onerror]')).toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  }
  expect(harmed()).toBeUndefined();
});
