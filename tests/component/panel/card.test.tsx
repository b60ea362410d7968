import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { numbersOf } from '@/components/panel/card/numbers-of';
import { type Card, fail, ok } from '@/lib/model';
import { answer } from './answer';
import { content, makeCard } from './content';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

afterEach(() => vi.restoreAllMocks());

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

/** A panel with this card open. */
function showCard(change: Partial<Card>, ports: FakePorts = makePorts()): HTMLElement {
  const card = { ...makeCard('serious.own', 'serious', 'warning', 'Eget råd'), ...change };
  ports.target.value = { view: 'now', card: card.id };
  return showPanel(ports, { ...content, cards: [card] });
}

const critical = makeCard('x', 'serious', 'critical', 'Nogen er i fare');
const withEmergency: Card = {
  ...critical,
  text: {
    ...critical.text,
    da: { ...critical.text.da, doNow: ['Ring 112, og sig, hvor du er.', 'Ring til {leder}.'] },
  },
};

test('a critical card has 112 first and large, then the number the workplace gave, each to be copied', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const ports = makePorts();
  ports.answers.value = { leder: answer('Karen, 12 34 56 78') };
  const place = showCard(withEmergency, ports);
  const numbers = [...place.querySelectorAll('.sm-call-number')];
  expect(numbers.map((number) => number.textContent)).toEqual(['112', '12 34 56 78']);
  expect(Number.parseFloat(getComputedStyle(numbers[0] as Element).fontSize)).toBeGreaterThanOrEqual(40);
  const heading = page.getByRole('heading', { name: 'Nogen er i fare' }).element();
  expect(numbers[0]?.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await press('Kopiér nummer: Karen');
  expect(write).toHaveBeenCalledExactlyOnceWith('12 34 56 78');
  await expect.element(page.getByText('Gør det nu')).toBeVisible();
});

test('numbers are those to call: no sections, no parts of other numbers, and only in a critical card', () => {
  const say = (doNow: string) => ({ ...critical.text.da, summary: '', askWho: '', doNow: [doNow] });
  const around = { slots: content.slots, answers: {}, helplines: content.helplines };
  const found = (text: string) => numbersOf(say(text), around, 'da').map(({ number }) => number);
  expect(found('Ring 112. Livslinien har 70 201 201.')).toEqual(['112', '70 201 201']);
  expect(found('Straffeloven § 112, og 12 11 21 12, og 1123 og 112 34.')).toEqual([]);
  const place = showCard({ text: withEmergency.text });
  expect(place.querySelector('.sm-calls')).toBeNull();
});

test('a fact that is only known says that it must be checked, and with whom', async () => {
  const { confidence: _, ...source } = critical.source;
  const known = { ...source, confidence: 'known' as const };
  const more = { label: { da: 'En vejledning', en: 'A guide' }, kind: 'guide' as const };
  showCard({ source: known, moreSources: [more] });
  await expect.element(page.getByText('Skal tjekkes hos jer: Spørg din leder.')).toBeVisible();
  await expect.element(page.getByText('En vejledning.')).toBeVisible();
  const ports = makePorts();
  ports.answers.value = { leder: answer('Karen, 12 34 56 78') };
  showCard({ source: known }, ports);
  await expect.element(page.getByText('Skal tjekkes hos jer: Spørg Karen.')).toBeVisible();
});

test('past its review a card says so; a year past that it says that it is old', async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  showCard({ nextReviewOn: daysAgo(-2) });
  expect(page.getByText(/Skal tjekkes igen|råd er gammelt/).query()).toBeNull();
  showCard({ nextReviewOn: daysAgo(2) });
  await expect
    .element(page.getByText('Skal tjekkes igen. Spørg din leder, om det stadig passer hos jer.'))
    .toBeVisible();
  showCard({ nextReviewOn: daysAgo(400) });
  await expect.element(page.getByText('Det her råd er gammelt.')).toBeVisible();
});

test('a sentence to say is copied as it stands, and a no of the browser is said', async () => {
  const write = vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockResolvedValueOnce()
    .mockRejectedValueOnce(new Error());
  showCard({});
  await press('Kopiér: Jeg vil gerne høre dig.');
  expect(write).toHaveBeenCalledExactlyOnceWith('Jeg vil gerne høre dig.');
  await expect.element(page.getByText('Sætningen er kopieret.')).toBeVisible();
  await press('Kopiér: Jeg vil gerne høre dig.');
  await expect
    .element(page.getByText('Sætningen blev ikke kopieret. Du kan skrive den af her.'))
    .toBeVisible();
});

test('a card is set aside by keyboard with one of five reasons, and what is not saved is said', async () => {
  const answerCard = vi.fn<FakePorts['answerCard']>(async () => ok(null));
  answerCard.mockResolvedValueOnce(fail('not-saved'));
  showCard({}, makePorts({ answerCard }));
  (page.getByText('Passer rådet ikke?').element().closest('summary') as HTMLElement).focus();
  await userEvent.keyboard('{Enter}{Tab}{Enter}');
  await expect.element(page.getByText('Det blev ikke husket. Prøv igen.')).toBeVisible();
  const reasons = page.getByRole('button', { name: /^(Jeg kender|Passer ikke|Vi har|Ikke nu|Teksten)/ });
  expect(reasons.elements()).toHaveLength(5);
  await press(/^Vi har aftalt noget andet/);
  expect(answerCard.mock.calls.map(([, given]) => given)).toEqual(['known', 'agreed-locally']);
  await expect.element(page.getByText('Husket på denne computer.')).toBeVisible();
  expect(document.activeElement?.textContent).toContain('Husket på denne computer.');
});

test('a text that does not fit is noted for the leader, also of a critical card, and can be taken back', async () => {
  const ports = makePorts();
  ports.answerCard = async (card) => {
    ports.wrongTexts.value = [{ card: card.id, on: '2026-11-20' }];
    return ok(null);
  };
  ports.dropWrongText = async (card) => {
    ports.wrongTexts.value = ports.wrongTexts.value.filter((note) => note.card !== card);
    return ok(null);
  };
  showCard({ indicator: 'critical' }, ports);
  await page.getByText('Passer rådet ikke?').click();
  expect(page.getByRole('button', { name: /^Jeg kender det/ }).query()).toBeNull();
  await press(/^Teksten passer ikke hos os/);
  await expect
    .element(page.getByText('Noteret 20. november 2026: Teksten passer ikke hos jer.'))
    .toBeVisible();
  await press('Tag det tilbage');
  await expect.element(page.getByText('Passer rådet ikke?')).toBeVisible();
  expect(ports.wrongTexts.value).toEqual([]);
  expect(document.activeElement?.textContent).toContain('Passer rådet ikke?');
});
