import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Card } from '@/lib/model';
import { cardIn, type Desk, openDesk, type } from './desk';

let desk: Desk | undefined;
afterEach(() => desk?.controller.abort());

const text = {
  title: 'Regionens titel',
  summary: 'Tag en pause.',
  doNow: ['Et.', 'To.'],
  doNot: 'Skynd dig ikke.',
  askWho: 'Spørg.',
};
const layered: Card = {
  id: 'test.warning',
  topic: 'test',
  indicator: 'warning',
  text: { da: text, en: text },
  source: { label: { da: 'Os selv', en: 'Ourselves' }, kind: 'local' },
  reviewedOn: '2026-05-12',
  nextReviewOn: '2027-05-12',
  seedRefs: [],
};

test('a card that a layer has changed goes before the guide’s own, and is gone with the layer', async () => {
  const session = { locale: 'da', setAside: [], cards: [layered] } as const;
  desk = await openDesk('<textarea style="width:400px;height:120px"></textarea>', { session });
  await userEvent.click(document.querySelector('textarea') as HTMLTextAreaElement);
  await type('Han slog ham. Der var knive. ');
  await expect.poll(() => desk?.reports.at(-1)?.findings.length).toBe(2);
  desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[1]?.id ?? '' });
  await expect.poll(() => desk && cardIn(desk)?.textContent).toContain('Titel test.critical');
  desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[0]?.id ?? '' });
  await expect.poll(() => desk && cardIn(desk)?.textContent).toContain('Regionens titel');
  desk.command({ kind: 'session-changed', session: { locale: 'da', setAside: [] } });
  await expect.poll(() => desk && cardIn(desk)?.textContent).toContain('Titel test.warning');
});
