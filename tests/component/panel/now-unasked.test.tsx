import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type Card, fail, type Indicator, ok } from '@/lib/model';
import { content, makeCard } from './content';
import { type FakePorts, makePorts } from './ports';
import { showPanel, takePanelDown } from './show';

/** A panel beside a page for notes, which the person came to a while ago, with one card for it. */
function beside(level: Indicator, change: Partial<FakePorts> = {}) {
  const ports = makePorts({ answerCard: vi.fn(async () => ok(null)), ...change });
  const since = Date.now() - 60_000;
  ports.pageHere.value = {
    type: 'journal-note',
    preset: 'nexus',
    verified: true,
    visit: 1,
    cameBefore: false,
    since,
  };
  const card: Card = { ...makeCard('serious.info', 'serious', level, 'Skriv kort'), pages: ['journal-note'] };
  showPanel(ports, { ...content, cards: [...content.cards, card] });
  return { ports, card };
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

test.each([
  ['info', ['Tak', 'Jeg kender det', 'Passer ikke her'], ['thanks', 'known', 'not-relevant']],
  ['warning', ['Tjekket', 'Ikke nu', 'Passer ikke her'], ['thanks', 'later', 'not-relevant']],
] as const)(
  'an unasked %s card says why it came, and each answer folds it to a line',
  async (level, names, answers) => {
    for (const [at, name] of names.entries()) {
      const { ports, card } = beside(level);
      await expect.element(page.getByText('Vises, fordi du er på en side til notater.')).toBeVisible();
      await press(name);
      expect(ports.answerCard).toHaveBeenCalledExactlyOnceWith(card, answers[at]);
      expect(page.getByText('Resumé af Skriv kort.').query()).toBeNull();
      await expect.element(page.getByText(/Noget alvorligt\.$/)).toHaveFocus();
    }
  },
);

test('an answered card stays answered for the visit, wherever in the panel the person has been', async () => {
  beside('info');
  await press('Tak');
  await press('Planer');
  await press('Her og nu');
  await expect.element(page.getByText('Godt. Du finder rådet igen under: Noget alvorligt.')).toBeVisible();
  expect(page.getByText('Resumé af Skriv kort.').query()).toBeNull();
});

test('the whole card is a press away and counts as followed; an answer that is lost is said', async () => {
  const { ports, card } = beside('info', { answerCard: vi.fn(async () => fail('not-saved')) });
  await press('Læs hele rådet');
  expect(ports.answerCard).toHaveBeenCalledWith(card, 'followed');
  await expect.element(page.getByText('Lad være med dette i Skriv kort.')).toBeVisible();
  await expect.element(page.getByText('Vises, fordi du er på en side til notater.')).toBeVisible();
  await press('Luk rådet');
  await press('Jeg kender det');
  await expect.element(page.getByText('Dit svar blev ikke husket. Rådet kan komme igen.')).toBeVisible();
});

test('nothing comes by itself where no page type is known, and never a critical card', async () => {
  const { ports } = beside('critical');
  expect(page.getByText('Resumé af Skriv kort.').query()).toBeNull();
  ports.pageHere.value = null;
  await expect.element(page.getByRole('heading', { name: 'Hvad står du med?' })).toBeVisible();
});

test('a card that came by itself follows the workplace’s word for the people it is there for', async () => {
  const ports = makePorts();
  const since = Date.now() - 60_000;
  ports.pageHere.value = {
    type: 'journal-note',
    preset: 'nexus',
    verified: true,
    visit: 1,
    cameBefore: false,
    since,
  };
  const card: Card = {
    ...makeCard('serious.info', 'serious', 'info', 'Skriv til borgeren'),
    pages: ['journal-note'],
  };
  showPanel(ports, { ...content, cards: [card] });
  await expect.element(page.getByRole('heading', { name: 'Skriv til borgeren' })).toBeVisible();
  const { value } = ports.settings;
  ports.settings.value = { ...value, profile: { ...value.profile, citizenWord: 'patient' } };
  await expect.element(page.getByRole('heading', { name: 'Skriv til patienten' })).toBeVisible();
});

test('the calm page asks for ten minutes of quiet, and a panel opened within them keeps it', async () => {
  const quietUntil = signal(0);
  const keepQuiet = (until: number) => {
    quietUntil.value = until;
  };
  const first = makePorts({ quietUntil, keepQuiet });
  showPanel(first);
  await page.getByRole('button', { name: 'Rolig side' }).click();
  await expect.poll(() => quietUntil.value).toBeGreaterThan(Date.now() + 9 * 60_000);
  expect(quietUntil.value).toBeLessThanOrEqual(Date.now() + 10 * 60_000);
  takePanelDown();
  const noteShown = vi.fn(async () => ok(null));
  beside('info', { quietUntil, keepQuiet, noteShown });
  await expect.element(page.getByRole('heading', { name: 'Hvad står du med?' })).toBeVisible();
  expect(noteShown).not.toHaveBeenCalled();
  quietUntil.value = 0;
  await expect.element(page.getByRole('heading', { name: 'Skriv kort' })).toBeVisible();
});
