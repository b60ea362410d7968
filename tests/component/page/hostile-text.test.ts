import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Card } from '@/lib/model';
import { HOSTILE_STRINGS } from '../../support/hostile-strings';
import { buttonIn, cardIn, chipIn, type Desk, keys, openDesk, type } from './desk';

// SECURITY.md, section 10, number 45: what stands in the card comes from layers and policy as well.

let desk: Desk;
afterEach(() => desk.controller.abort());

/** A card whose every text is the hostile one. `{{…}}` would be a slot's name: what is in it is shown as it is. */
function cardOf(hostile: string): Card {
  const text = {
    title: hostile,
    summary: hostile,
    doNow: [hostile],
    doNot: hostile,
    askWho: hostile,
    say: [hostile],
  };
  return {
    id: 'test.warning',
    topic: 'test',
    indicator: 'warning',
    text: { da: text, en: text },
    source: { label: { da: hostile, en: hostile }, kind: 'law', ref: hostile },
    reviewedOn: '2026-05-12',
    nextReviewOn: '2027-05-12',
    seedRefs: [],
  };
}

test.each(HOSTILE_STRINGS)('%s is text in every line of the card', async (hostile) => {
  const violations: string[] = [];
  const watch = ({ violatedDirective }: SecurityPolicyViolationEvent) => violations.push(violatedDirective);
  document.addEventListener('securitypolicyviolation', watch);
  const local = { da: hostile, en: hostile };
  desk = await openDesk('<textarea style="width:400px;height:120px"></textarea>', {
    cards: new Map([['test.warning', cardOf(hostile)]]),
    ruleTitles: { blow: local },
    ruleWordings: { blow: { suggestion: local, reason: local } },
    roles: { leder: local },
  });
  await userEvent.click(document.querySelector('textarea') as HTMLElement);
  await type('Han slog ham. ');
  await expect.poll(() => chipIn(desk)?.textContent).toBe('1');
  desk.command({ kind: 'enter-card' });
  const card = cardIn(desk) as HTMLElement;
  const shown = hostile === '{{7*7}}' ? '7*7' : hostile;
  for (const line of ['h2', '.summary', 'ol li', '.say li', '.wording p', '.wording .foot'])
    expect(card.querySelector(line)?.textContent, line).toContain(shown);
  expect(card.textContent?.split(shown).length).toBeGreaterThan(9);
  const isHarm = 'img, svg, iframe, script, a, textarea, [onload], [onerror], [srcdoc], [href], [src]';
  expect(card.querySelector(isHarm)).toBeNull();
  buttonIn(desk, 'Åbn i panelet').focus();
  await keys('{Enter}');
  expect(desk.asked).toEqual(['panel now test.warning']);
  expect((globalThis as { harmed?: number }).harmed).toBeUndefined();
  expect(violations).toEqual([]);
  document.removeEventListener('securitypolicyviolation', watch);
});
