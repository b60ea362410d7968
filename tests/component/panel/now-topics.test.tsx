import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Guidance, Topic } from '@/lib/model';
import { answer } from './answer';
import { content, makeCard } from './content';
import { makePorts } from './ports';
import { showPanel } from './show';

const both = (text: string) => ({ da: text, en: text });
const topic = (id: string, chip: string): Topic => ({
  id,
  chip: both(chip),
  title: both(`Om ${chip}`),
  about: both(`Når det er ${chip}.`),
});

const chip = (name: string) => page.getByRole('button', { name, exact: true });

/** Fourteen topics with a card each, so that two are folded away; the third one has three cards. */
const many: Guidance = {
  ...content,
  topics: Array.from({ length: 14 }, (_, at) => topic(`topic-${at}`, `Emne ${at}`)),
  cards: [
    ...Array.from({ length: 14 }, (_, at) =>
      makeCard(`topic-${at}.warning`, `topic-${at}`, 'warning', `Råd ${at}`),
    ),
    makeCard('topic-2.critical', 'topic-2', 'critical', 'Gør noget'),
    makeCard('topic-2.info', 'topic-2', 'info', 'Vid noget'),
  ],
};

test('a chip opens its topic, the most pressing first; the second press is the card, and back leads to both', async () => {
  showPanel(makePorts(), many);
  await chip('Emne 2').click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Om Emne 2' })).toHaveFocus();
  await expect.element(page.getByText('Når det er Emne 2.')).toBeVisible();
  const rows = page.getByRole('main').getByRole('listitem').elements();
  expect(rows.map((row) => row.querySelector('.sm-indicator')?.textContent)).toEqual([
    'Gør det nu',
    'Stop op et øjeblik',
    'Godt at vide',
  ]);
  await page.getByRole('button', { name: /Råd 2/ }).click();
  await expect.element(page.getByRole('article').getByText('Første trin i Råd 2.')).toBeVisible();
  await expect.element(page.getByText('Vises, fordi du har åbnet rådet.')).toBeVisible();
  await chip('Tilbage til: Emne 2').click();
  await expect.element(page.getByRole('button', { name: /Råd 2/ })).toHaveFocus();
  await chip('Tilbage til: Her og nu').click();
  await expect.element(chip('Emne 2')).toHaveFocus();
});

test('a topic with a single card has it open at once', async () => {
  showPanel(makePorts(), many);
  await chip('Emne 5').click();
  await expect.element(page.getByRole('article').getByText('Første trin i Råd 5.')).toBeVisible();
});

test('the first twelve topics stand there; the rest come by keyboard, and are still there after the way back', async () => {
  showPanel(makePorts(), many);
  expect(chip('Emne 12').query()).toBeNull();
  (chip('Vis flere emner (2)').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(chip('Emne 12')).toHaveFocus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Om Emne 13' })).toBeVisible();
  await chip('Tilbage til: Her og nu').click();
  await expect.element(chip('Emne 13')).toHaveFocus();
});

test('topics and cards are those of the person’s situation', async () => {
  const ports = makePorts();
  const { profile } = ports.settings.value;
  ports.settings.value = { ...ports.settings.value, profile: { ...profile, role: 'volunteer' } };
  const own = { ...makeCard('topic-1.warning.volunteer', 'topic-1', 'warning', 'Til frivillige') };
  showPanel(ports, {
    ...many,
    topics: many.topics.map((one) => (one.id === 'topic-0' ? { ...one, for: { roles: ['leader'] } } : one)),
    cards: [...many.cards, { ...own, insteadOf: 'topic-1.warning', for: { roles: ['volunteer'] } }],
  });
  expect(chip('Emne 0').query()).toBeNull();
  await chip('Emne 1').click();
  await expect.element(page.getByRole('heading', { name: 'Til frivillige' })).toBeVisible();
});

const journal: Guidance = {
  ...many,
  cards: [
    { ...makeCard('topic-1.info', 'topic-1', 'info', 'Skriv kort'), pages: ['journal-note'] },
    { ...makeCard('topic-3.info', 'topic-3', 'info', 'Slå kun det op'), pages: ['journal-read'] },
    { ...makeCard('topic-4.info', 'topic-4', 'info', 'Send sikkert'), pages: ['mail'] },
  ],
};

test('"Jeg skriver i journalen" shows the cards of a journal’s pages, and leads back', async () => {
  showPanel(makePorts(), journal);
  await page.getByRole('button', { name: /^Jeg skriver i journalen/ }).click();
  await expect.element(page.getByRole('button', { name: /Slå kun det op/ })).toBeVisible();
  expect(page.getByRole('button', { name: /Send sikkert/ }).query()).toBeNull();
  await page.getByRole('button', { name: /Skriv kort/ }).click();
  await chip('Tilbage til: Jeg skriver i journalen').click();
  await expect.element(page.getByRole('button', { name: /Skriv kort/ })).toHaveFocus();
  await chip('Alle råd om: Emne 3').click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Om Emne 3' })).toBeVisible();
});

test.each([
  ['none', 'at du ikke har adgang til journalen', []],
  ['read', 'at du læser i journalen, men ikke skriver', ['Slå kun det op']],
] as const)('journal access "%s" is respected, said, and can be changed', async (access, sentence, cards) => {
  const ports = makePorts();
  ports.answers.value = { journaladgang: answer(access) };
  ports.target.value = { view: 'now' };
  const place = showPanel(ports, journal);
  await page.getByRole('button', { name: /^Jeg skriver i journalen/ }).click();
  await expect.element(page.getByText(sentence)).toBeVisible();
  const titles = [...place.querySelectorAll('.sm-cards .sm-row-title')].map((title) => title.textContent);
  expect(titles).toEqual(cards);
  await chip('Ret svaret om journalen').click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Arbejdsplads' })).toBeVisible();
});
