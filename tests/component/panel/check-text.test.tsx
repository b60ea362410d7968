import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cutPieces } from '@/components/panel/now/mark-pieces';
import { checkText } from '@/entrypoints/sidepanel/check-text';
import { cutText } from '@/entrypoints/sidepanel/cut-text';
import type { CheckedFinding } from '@/lib/model';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

const found = (rule: string, start: number, end: number, change: Partial<CheckedFinding> = {}) => ({
  rule,
  card: rule === 'cpr-number' ? 'serious.critical' : 'child-concern.warning',
  start,
  end,
  certainty: 'affirmed' as const,
  alert: true,
  ...change,
});

const TEXT = 'Faren slog drengen. 010190-1234. Ingen slog pigen.';
const FINDINGS = [
  found('child-hit', 6, 18),
  found('cpr-number', 20, 31),
  found('child-hit', 39, 49, { certainty: 'negated', alert: false }),
];

function open(change: Partial<FakePorts> = {}): HTMLElement {
  const ports = makePorts({ checkText: async (text) => (text === TEXT ? FINDINGS : []), ...change });
  const place = showPanel(ports);
  return place;
}

const field = () => page.getByRole('textbox', { name: 'Din tekst' });
const goIn = () => page.getByRole('button', { name: /^Tjek en tekst/ }).click();

test('a text is read as it is written: places are marked and numbered, and the quiet ones are folded', async () => {
  const place = open();
  await goIn();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Tjek en tekst' })).toHaveFocus();
  await field().fill(TEXT);
  await expect.element(page.getByText('Steder med råd: 2')).toBeVisible();
  const marks = [...place.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toEqual(['1slog drengen', '2010190-1234']);
  expect(place.querySelector('.sm-marked')?.textContent).toBe(
    'Faren 1slog drengen. 2010190-1234. Ingen slog pigen.',
  );
  await expect
    .element(page.getByRole('button', { name: '1 Et barn bliver slået Står i teksten Stop op et øjeblik' }))
    .toBeVisible();
  const quiet = page.getByRole('button', { name: '3 Et barn bliver slået Nævnt som noget, der ikke er' });
  expect(quiet.query()).toBeNull();
  await page.getByText('Også nævnt, uden at Sidemand mærker det op (1)').click();
  await quiet.click();
  await expect.poll(() => place.querySelector('.sm-mark-open')?.textContent).toBe('3slog pigen');
});

test('a row opens its card below it by keyboard, and the text stays', async () => {
  open();
  await goIn();
  await field().fill(TEXT);
  const row = page.getByRole('button', { name: /^2 CPR-nummer/ });
  await expect.element(row).toBeVisible();
  (row.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(row).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByRole('article').getByText('Ring til din leder.')).toBeVisible();
  const why = 'Vises, fordi teksten ser ud til at handle om: CPR-nummer';
  await expect.element(page.getByText(why)).toBeVisible();
  await expect.element(field()).toHaveValue(TEXT);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('article')).not.toBeInTheDocument();
});

test('Ryd and leaving both take the text away', async () => {
  const place = open();
  await goIn();
  await field().fill(TEXT);
  await page.getByRole('button', { name: 'Ryd' }).click();
  await expect.element(field()).toHaveValue('');
  await expect.element(field()).toHaveFocus();
  await field().fill(TEXT);
  await expect.element(page.getByText('Steder med råd: 2')).toBeVisible();
  await page.getByRole('button', { name: 'Rolig side' }).click();
  expect(place.innerHTML).not.toContain('drengen');
  await page.getByRole('button', { name: 'Tilbage' }).click();
  await expect.element(field()).toHaveValue('');
  expect(place.querySelector('mark')).toBeNull();
});

test('a text without findings says so, and one that cannot be read says that', async () => {
  const checkTextOf = vi.fn(async (_: string, __: AbortSignal): Promise<readonly CheckedFinding[]> => []);
  open({ checkText: checkTextOf });
  await goIn();
  await field().fill('Vi drak kaffe.');
  await expect.element(page.getByText('Ingen råd til teksten lige nu.')).toBeVisible();
  checkTextOf.mockRejectedValue(new Error('no engine'));
  await field().fill('Vi drak te.');
  await expect.element(page.getByText('Teksten kunne ikke læses.')).toBeVisible();
});

test('an older reading is given up when a key follows, and an answer that comes late is not shown', async () => {
  const readings: { text: string; abort: AbortSignal; done: () => void }[] = [];
  open({
    checkText: (text, abort) =>
      new Promise((resolve) => readings.push({ text, abort, done: () => resolve(FINDINGS) })),
  });
  await goIn();
  await field().fill(TEXT);
  await expect.poll(() => readings.length).toBe(1);
  await field().fill('Nyt');
  await expect.poll(() => readings.length).toBe(2);
  expect(readings.map(({ abort }) => abort.aborted)).toEqual([true, false]);
  readings[0]?.done();
  await expect.element(page.getByText(/Steder med råd/)).not.toBeInTheDocument();
});

test('advice that is set aside everywhere is folded here too', async () => {
  const ports = makePorts({ checkText: async () => FINDINGS });
  ports.settings.value = {
    ...ports.settings.value,
    setAside: [
      { rule: 'child-hit', origin: null, reason: null },
      { rule: 'cpr-number', origin: 'https://elsewhere.example', reason: null },
    ],
  };
  showPanel(ports);
  await goIn();
  await field().fill(TEXT);
  await expect.element(page.getByText('Steder med råd: 1')).toBeVisible();
});

test('of very many findings the first ones have rows, and the rest come when they are asked for', async () => {
  open({ checkText: async () => Array.from({ length: 60 }, (_, at) => found('child-hit', at, at + 1)) });
  await goIn();
  await field().fill('x'.repeat(100));
  const rows = page.getByRole('button', { name: /^\d+ Et barn bliver slået/ });
  await expect.element(page.getByText('Steder med råd: 60')).toBeVisible();
  expect(rows.elements()).toHaveLength(40);
  await page.getByRole('button', { name: 'Vis alle (60)' }).click();
  expect(rows.elements()).toHaveLength(60);
  await expect.element(page.getByRole('button', { name: /^41 Et barn/ })).toHaveFocus();
});

test('nobody is sent the text: no spell check, no suggestions, no filling in', async () => {
  const place = open();
  await goIn();
  const area = place.querySelector('textarea');
  expect(area?.getAttribute('spellcheck')).toBe('false');
  expect(area?.getAttribute('writingsuggestions')).toBe('false');
  expect(area?.getAttribute('autocomplete')).toBe('off');
  expect(area?.closest('form')).toBeNull();
});

const NOTE = 'Datteren har været alene hjemme hele natten. Mail kim@example.dk.';

test('the rules themselves read 400,000 characters, and others get their turn meanwhile', async () => {
  const text = `${NOTE}\n\n`.repeat(Math.ceil(400_000 / NOTE.length));
  await checkText(NOTE, new AbortController().signal);
  let turns = 0;
  const others = new MessageChannel();
  others.port1.onmessage = () => {
    turns += 1;
    others.port2.postMessage(null);
  };
  others.port2.postMessage(null);
  const findings = await checkText(text, new AbortController().signal);
  others.port1.close();
  expect(turns).toBeGreaterThan(3);
  expect(findings.length).toBeGreaterThan(4_000);
  const places = findings.map(({ start, end }) => text.slice(start, end));
  expect(new Set(places)).toEqual(new Set(['Datteren har været alene hjemme', 'kim@example.dk']));
});

test('a long text in one piece is cut where sentences end, and a reading can be stopped', async () => {
  const text = `${NOTE} `.repeat(300);
  const pieces = [...cutText(text)];
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(
    pieces.every(
      ({ start }) =>
        start === 0 || text.slice(start).startsWith('Datteren') || text.slice(start).startsWith('Mail'),
    ),
  ).toBe(true);
  expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4_000);
  const smileys = `a${'😀'.repeat(4_000)}`;
  expect([...cutText(smileys)].filter(({ start }) => /^[\uDC00-\uDFFF]/.test(smileys.slice(start)))).toEqual(
    [],
  );
  const abort = new AbortController();
  abort.abort();
  await expect(checkText(text, abort.signal)).rejects.toThrow();
});

test('marks may overlap; what lies outside the text is left out', () => {
  const pieces = cutPieces(10, [
    { start: 1, end: 5 },
    { start: 3, end: 8 },
    { start: 9, end: 12 },
  ]);
  expect(pieces.map(({ start, end, covered, begins }) => [start, end, covered, begins])).toEqual([
    [0, 1, [], []],
    [1, 3, [0], [0]],
    [3, 5, [0, 1], [1]],
    [5, 8, [1], []],
    [8, 10, [], []],
  ]);
});

test('another way to say it is offered with the finding of the rule that has one', async () => {
  const place = open();
  await goIn();
  await field().fill(TEXT);
  const offered = () => place.querySelector('.sm-wording')?.textContent;
  await page.getByRole('button', { name: /^1 / }).click();
  await expect.poll(() => place.querySelector('.sm-card')).not.toBeNull();
  expect(offered()).toBeUndefined();
  await page.getByRole('button', { name: /^2 / }).click();
  await expect.poll(offered).toBe('Man kan også skriveSkriv det i feltet til nummeret.Der er det gemt godt.');
});
