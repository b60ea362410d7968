import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chipIn, type Desk, openDesk, type } from './desk';

let desk: Desk;
afterEach(() => desk.controller.abort());

const FOUND = 'Der er råd til det, du skriver. Tryk Alt+Shift+G, når du vil læse dem.';
const OPENED = 'Rådet er åbnet. Alt+Shift+G går derhen, Escape går tilbage.';

/** Everything that a screen reader is given to say from now on: a live region speaks when its text changes. */
function listen(): string[] {
  const said: string[] = [];
  for (const root of desk.roots) {
    const region = root.querySelector('[role=status]') as HTMLElement;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const { textContent } of addedNodes) if (textContent) said.push(textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  }
  return said;
}
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 600));

test('what is found is said once a field, what is opened once a card, in one polite sentence each', async () => {
  desk = await openDesk('<textarea style="width:400px;height:120px"></textarea>');
  await userEvent.click(document.querySelector('textarea') as HTMLElement);
  const said = listen();
  await type('Han slog ham. ');
  await expect.poll(() => said).toEqual([FOUND]);
  const region = desk.roots[0]?.querySelector('[role=status]') as HTMLElement;
  expect(region.ariaLive ?? 'polite').toBe('polite');
  expect(region.lang).toBe('da');

  await type('Der var knive. ');
  await expect.poll(() => chipIn(desk)?.textContent).toBe('2');
  await aMoment();
  expect(said).toEqual([FOUND]);

  desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[0]?.id ?? '' });
  await expect.poll(() => said).toEqual([FOUND, OPENED]);
  // Drawn anew where it stands, by a scroll or a session that changes: nothing new has happened.
  dispatchEvent(new Event('resize'));
  desk.command({ kind: 'session-changed', session: { locale: 'da', setAside: [] } });
  await aMoment();
  expect(said).toEqual([FOUND, OPENED]);

  desk.command({ kind: 'enter-card' });
  await type(' ');
  await aMoment();
  expect(said).toEqual([FOUND, OPENED]);
});
