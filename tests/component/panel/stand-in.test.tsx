import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dayOf } from '@/lib/advice';
import { ok, type Result, type SaveFault, type SlotAnswer } from '@/lib/model';
import { answer } from './answer';
import { makePorts } from './ports';
import { showPanel, takePanelDown } from './show';
import { workplaceContent } from './workplace-content';

const DAY_MS = 86_400_000;
const inDays = (days: number) => dayOf(Date.now() + days * DAY_MS);

const CARD = { view: 'library', card: 'serious.critical' } as const;
const QUESTION = 'Hvem er din leder?';

function openLeader(leder: SlotAnswer) {
  const ports = makePorts();
  const saveAnswer = vi.fn(async (id: string, saved: SlotAnswer): Promise<Result<null, SaveFault>> => {
    ports.answers.value = { ...ports.answers.value, [id]: saved };
    return ok(null);
  });
  ports.saveAnswer = saveAnswer;
  ports.answers.value = { leder };
  ports.target.value = { view: 'workplace' };
  const place = showPanel(ports, workplaceContent);
  for (const fold of place.querySelectorAll<HTMLDetailsElement>('.sm-section > details')) fold.open = true;
  return { ports, saveAnswer };
}

const row = () =>
  page.getByRole('listitem').filter({ has: page.getByRole('textbox', { name: QUESTION, exact: true }) });

const form = () => page.getByRole('group', { name: QUESTION });

function standIn(from: number, to: number): SlotAnswer {
  return answer('Karen, 12 34 56 78', {
    standIn: { answer: 'Mette, 22 33 44 55', from: inDays(from), to: inDays(to) },
  });
}

test('a stand-in needs words and two days in order, and leaves the answer as it is', async () => {
  const { saveAnswer } = openLeader(answer('Karen'));
  await row().getByText('En anden for en tid').click();
  const who = form().getByRole('textbox', { name: 'Hvem træder ind?' });
  const keep = form().getByRole('button', { name: 'Gem: Hvem træder ind?' });
  await keep.click();
  await expect.element(page.getByText('Skriv først, hvem eller hvad')).toBeVisible();
  await userEvent.fill(who, 'Mette');
  await keep.click();
  await expect.element(page.getByText('Vælg den første og den sidste dag')).toBeVisible();
  await userEvent.fill(row().getByLabelText('Første dag'), inDays(5));
  await userEvent.fill(row().getByLabelText('Sidste dag'), inDays(4));
  await keep.click();
  expect(saveAnswer).not.toHaveBeenCalled();
  await userEvent.fill(row().getByLabelText('Sidste dag'), inDays(5));
  await keep.click();
  expect(saveAnswer.mock.lastCall?.[1]).toMatchObject({
    answer: 'Karen',
    standIn: { answer: 'Mette', from: inDays(5), to: inDays(5) },
  });
  await expect.element(row().getByText(/^Fra .* til og med .*: Mette$/)).toBeVisible();
});

test('a draft of a stand-in is kept under a name of its own', async () => {
  const { ports } = openLeader(answer('Karen'));
  const keepDraft = vi.fn(async (): Promise<Result<null, SaveFault>> => ok(null));
  ports.keepDraft = keepDraft;
  await row().getByText('En anden for en tid').click();
  await userEvent.fill(form().getByRole('textbox', { name: 'Hvem træder ind?' }), 'Met');
  await expect.poll(() => keepDraft.mock.lastCall).toEqual(['slot:leder:stand-in', 'Met']);

  takePanelDown();
  ports.drafts.value = { 'slot:leder:stand-in': 'Met' };
  showPanel(ports, workplaceContent);
  await row().getByRole('button', { name: 'Brug' }).click();
  await expect.element(form().getByRole('textbox', { name: 'Hvem træder ind?' })).toHaveValue('Met');
});

test('a new answer keeps the stand-in', async () => {
  const { saveAnswer } = openLeader(standIn(0, 0));
  await userEvent.fill(page.getByRole('textbox', { name: QUESTION, exact: true }), 'Jens');
  await page.getByRole('button', { name: `Gem: ${QUESTION}` }).click();
  expect(saveAnswer.mock.lastCall?.[1]).toMatchObject({ answer: 'Jens', standIn: { from: inDays(0) } });
});

test.each([
  ['today alone', 0, 0],
  ['until today', -9, 0],
  ['from today', 0, 9],
])('%s, the card reads the stand-in and says who is away', async (_when, from, to) => {
  const { ports } = openLeader(standIn(from, to));
  await expect.element(row().getByText(/^Karen er væk til og med .*: Mette, 22 33 44 55$/)).toBeVisible();
  ports.target.value = CARD;
  await expect.element(page.getByText('Ring til Mette, 22 33 44 55.')).toBeVisible();
  await expect.element(page.getByText(/^Karen er væk til og med .*: Mette, 22 33 44 55$/)).toBeVisible();
});

test.each([
  ['tomorrow', 1, 9],
  ['until yesterday', -9, -1],
])('%s, the card reads the answer and says nothing of it', async (_when, from, to) => {
  const { ports } = openLeader(standIn(from, to));
  ports.target.value = CARD;
  await expect.element(page.getByText('Ring til Karen, 12 34 56 78.')).toBeVisible();
  expect(document.body.textContent).not.toContain('Mette');
});

test('one that is past says so and can be taken away', async () => {
  const { saveAnswer } = openLeader(standIn(-9, -1));
  await expect.element(row().getByText('bruges ikke mere')).toBeVisible();
  await row().getByRole('button', { name: 'Fjern: Mette' }).click();
  expect(saveAnswer.mock.lastCall?.[1]).not.toHaveProperty('standIn');
  expect(saveAnswer.mock.lastCall?.[1].answer).toBe('Karen, 12 34 56 78');
  await expect.element(page.getByText('bruges ikke mere')).not.toBeInTheDocument();
  expect(document.activeElement?.tagName).toBe('SUMMARY');
});

test('a choice reads as its words in a card', async () => {
  const ports = makePorts();
  ports.answers.value = { journaladgang: answer('write') };
  ports.target.value = { view: 'library', card: 'serious.critical' };
  const [first, ...others] = workplaceContent.cards.toReversed();
  const [card] = others.filter(({ id }) => id === 'serious.critical');
  if (!first || !card) throw new Error('the cards of the test have gone');
  const da = { ...card.text.da, askWho: 'Det er aftalt: {journaladgang}' };
  showPanel(ports, { ...workplaceContent, cards: [{ ...card, text: { ...card.text, da } }] });
  await expect.element(page.getByText('Det er aftalt: Læse og skrive')).toBeVisible();
});
