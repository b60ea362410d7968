import { checklists as lists } from 'virtual:content/checklists';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { rowsOf } from '@/lib/checklists';
import { type ChecklistTemplate, ok, type RunFacts, type RunItem } from '@/lib/model';
import { makeChecklistPorts, makeItems, makeRun } from './checklist-ports';
import { content } from './content';
import { makePorts } from './ports';
import { showPanel } from './show';

const start = lists.find(({ id }) => id === 'start') as ChecklistTemplate;

async function open(
  items: Record<string, Partial<RunItem>> = {},
  facts: Partial<RunFacts> = {},
  from = start.version,
) {
  const change = vi.fn(async () => ok(null));
  const takeNews = vi.fn(async () => ok(null));
  const leaveNews = vi.fn(async () => ok(null));
  const saveCalendar = vi.fn(async () => {});
  const checklists = makeChecklistPorts({ change, takeNews, leaveNews, saveCalendar });
  checklists.shown.value = {
    run: makeRun({ followed: [{ version: from, on: '2026-11-20' }] }, { startOn: '2026-11-16', ...facts }),
    items: makeItems(items),
  };
  const ports = makePorts({ checklists });
  ports.answers.value = { leder: { answer: 'Karen, 12345678', savedAt: '2026-11-20' } };
  ports.target.value = { view: 'checklist' };
  const place = showPanel(ports, { ...content, checklists: [...lists] });
  // The paper is the last piece to be drawn.
  await vi.waitFor(() => expect(place.querySelector('.sm-printed-run')).not.toBeNull());
  return { ports, place, change, takeNews, leaveNews, saveCalendar };
}

const rowOf = (place: Element, id: string) => place.querySelector(`[data-item="${id}"]`);
const boxOf = (place: Element, id: string) =>
  rowOf(place, id)?.querySelector<HTMLInputElement>('.sm-tick input');

/** What is seldom done to an item is made when it is asked for. */
async function unfoldMore(place: Element, id: string): Promise<void> {
  const more = rowOf(place, id)?.querySelector('.sm-item-more > details:last-of-type');
  more?.setAttribute('open', '');
  await expect.poll(() => more?.querySelector('.sm-item-acts')).toBeTruthy();
}

test('an item that asks for a paper leads to where it is made', async () => {
  const { ports } = await open();
  const openWorkspace = vi.spyOn(ports, 'openWorkspace');
  await unfoldMore(document.body, 'role-page');
  const make = document.querySelector<HTMLButtonElement>(
    '[data-item="role-page"] [aria-label^="Lav papiret her"]',
  );
  make?.click();
  expect(openWorkspace).toHaveBeenCalledExactlyOnceWith('role');
});

test('a day that the list counted out and that has been is told as no day that somebody missed', async () => {
  const { place } = await open();
  expect(rowOf(place, 'next-talk')?.textContent).toContain('Så snart det kan lade sig gøre');
  expect(rowOf(place, 'reporting-back')?.textContent).toMatch(
    /Inden (mandag|tirsdag|onsdag|torsdag|fredag) den \d/,
  );
});

test('what needs a day is ticked once the day is there', async () => {
  expect(boxOf((await open()).place, 'next-talk')?.disabled).toBe(true);
  const { place } = await open({ 'next-talk': { due: '2026-12-04', time: '10:00' } });
  expect(boxOf(place, 'next-talk')?.disabled).toBe(false);
  expect(rowOf(place, 'next-talk')?.textContent).toContain('fredag den 4. december kl. 10:00');
});

test('of one of two it is said who has written, and a comma makes no second one', async () => {
  const { place, change } = await open({ hours: { by: 'JS' } });
  const row = rowOf(place, 'hours') as HTMLElement;
  row.closest('details')?.setAttribute('open', '');
  const part = page.elementLocator(row);
  await expect.element(part.getByText('JS har skrevet. Den andens initialer mangler.')).toBeVisible();
  await part.getByLabelText('Den enes initialer').fill('Sørensen, J');
  await part.getByRole('button', { name: 'Gem: Vi har talt om mine arbejdstider' }).click();
  expect(change).toHaveBeenCalledWith('hours', { by: 'Sørensen J' });
});

test('both initials are asked for, and kept together', async () => {
  const { place, change } = await open({ hours: {} });
  const row = rowOf(place, 'hours') as HTMLElement;
  row.closest('details')?.setAttribute('open', '');
  expect(boxOf(place, 'hours')?.disabled).toBe(true);
  const part = page.elementLocator(row);
  await part.getByLabelText('Den enes initialer').fill('JS');
  await part.getByLabelText('Den andens initialer').fill('KN');
  await part.getByRole('button', { name: 'Gem: Vi har talt om mine arbejdstider' }).click();
  expect(change).toHaveBeenCalledWith('hours', { by: 'JS, KN' });
});

test('a tick, and what was not relevant, can be undone, and what was written since stays', async () => {
  const { place, change } = await open({ 'contact-persons': { note: 'Mona' } });
  const undo = page.getByRole('button', { name: /^Fortryd: Jeg har en eller to/ });
  boxOf(place, 'contact-persons')?.click();
  await undo.click();
  expect(change).toHaveBeenLastCalledWith('contact-persons', { state: 'open', doneOn: null });
  await expect.element(undo).not.toBeInTheDocument();
  await unfoldMore(place, 'contact-persons');
  rowOf(place, 'contact-persons')?.querySelector<HTMLElement>('.sm-item-acts button:nth-of-type(2)')?.click();
  expect(change).toHaveBeenLastCalledWith('contact-persons', { state: 'not-relevant' });
  await expect.element(undo).toBeVisible();
});

test('a tick that is taken back at once does not come again when the store tells of it', async () => {
  const { place, ports } = await open();
  const box = () => boxOf(place, 'contact-persons');
  const tell = async (rev: number, state: RunItem['state'], note: string) => {
    const shown = ports.checklists.shown.value;
    if (!shown) throw new Error('no run');
    ports.checklists.shown.value = {
      ...shown,
      items: makeItems({ 'contact-persons': { rev, state, note } }),
    };
    const written = () => rowOf(place, 'contact-persons')?.querySelector('textarea')?.value;
    await expect.poll(written).toBe(note);
  };
  box()?.click();
  await expect.poll(() => rowOf(place, 'contact-persons')?.className).toContain('sm-item-done');
  box()?.click();
  await expect.poll(() => rowOf(place, 'contact-persons')?.className).toContain('sm-item-open');
  // Twice: what a drawing brings about is done before the next one.
  for (const note of ['en', 'en til']) await tell(1, 'done', note);
  expect(box()?.checked).toBe(false);
  for (const note of ['to', 'to til']) await tell(2, 'open', note);
  expect(box()?.checked).toBe(false);
  await tell(3, 'done', 'tre');
  await expect.poll(() => box()?.checked).toBe(true);
});

test('another run of the same list knows nothing of what was ticked in the one before', async () => {
  const { place, ports } = await open();
  boxOf(place, 'contact-persons')?.click();
  const undo = page.getByRole('button', { name: /^Fortryd: / });
  await expect.element(undo).toBeVisible();
  const shown = ports.checklists.shown.value;
  if (!shown) throw new Error('no run');
  ports.checklists.shown.value = { run: { ...shown.run, id: 'run2' }, items: {} };
  await expect.element(undo).not.toBeInTheDocument();
  expect(boxOf(place, 'contact-persons')?.checked).toBe(false);
});

test('others’ items are folded under their name', async () => {
  const { place } = await open();
  const folded = [...place.querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(folded).toContainEqual(expect.stringMatching(/^Karen \(\d+\)$/));
});

test('a new version is offered, shown and left to the person', async () => {
  const { takeNews, leaveNews, place } = await open({ hours: { state: 'done' } }, {}, 1);
  expect(rowOf(place, 'breaks')).toBeNull();
  await expect.element(page.getByText('Listen er kommet i en ny udgave.')).toBeVisible();
  await page.getByRole('button', { name: 'Tilføj' }).click();
  await page.getByRole('button', { name: 'Ikke nu' }).click();
  expect([takeNews.mock.calls.length, leaveNews.mock.calls.length]).toEqual([1, 1]);
});

test('two people’s states stand side by side until one is chosen, and nothing is changed before', async () => {
  const { place, ports, change } = await open();
  const shown = ports.checklists.shown.value;
  if (!shown) throw new Error('no run');
  const rest = { rev: 1, updatedAt: '2026-11-20T08:00:00Z', forVersion: 1 };
  const apart = [
    { value: { ...rest, state: 'done', note: 'fra mig' }, seen: { me: 1 } },
    { value: { ...rest, state: 'open', note: 'fra Karen' }, seen: { karen: 1 } },
  ] as const;
  ports.checklists.shown.value = { ...shown, items: { 'contact-persons': apart } };
  await expect.element(page.getByText('fra Karen').first()).toBeVisible();
  expect(boxOf(place, 'contact-persons')?.disabled).toBe(true);
  await page.getByRole('button', { name: 'Brug denne' }).last().click();
  expect(change).toHaveBeenLastCalledWith(
    'contact-persons',
    expect.objectContaining({ note: 'fra Karen', state: 'open' }),
  );
});

test('all days go to the calendar at once without what is only for the person, and one by one with it', async () => {
  const { place, saveCalendar } = await open();
  await page.getByText('Alle dage i din kalender').first().click();
  await page.getByRole('button', { name: 'Læg i kalender: Alle dage i din kalender' }).click();
  const entries = (saveCalendar.mock.calls as unknown as [{ uid: string; title: string }[]][])[0]?.[0] ?? [];
  expect(entries.length).toBeGreaterThan(10);
  expect(entries.some(({ uid }) => uid.includes('benefits-set-off'))).toBe(false);
  expect(new Set(entries.map(({ title }) => title))).toEqual(new Set(['Aftale']));
  await unfoldMore(place, 'benefits-set-off');
  rowOf(place, 'benefits-set-off')?.querySelector<HTMLElement>('.sm-item-calendar button')?.click();
  await expect.poll(() => saveCalendar.mock.calls.length).toBe(2);
  expect(JSON.stringify(saveCalendar.mock.lastCall)).toContain('benefits-set-off');
});

test('paper has one’s own items, and those that are only for the person when they are taken along', async () => {
  const { place } = await open();
  const paper = () => place.querySelector('.sm-printed-run')?.textContent ?? '';
  const secret = 'Jeg har spurgt, om løn ændrer den ydelse';
  expect(paper()).toContain('Næste samtale med min leder');
  expect(paper()).not.toContain(secret);
  expect(paper()).not.toContain('Der er indrettet en arbejdsplads');
  await page.getByLabelText('Tag de punkter med, som kun er til dig').click();
  await expect.poll(paper).toContain(secret);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(paper).not.toContain(secret);
});

test('of a long list what comes next is drawn first, and the rest in pieces', async () => {
  const checklists = makeChecklistPorts();
  const items = Array.from({ length: 60 }, (_, at) => ({
    ...start.items[at % start.items.length],
    id: `item-${at}`,
    after: [],
    gate: false,
  })) as ChecklistTemplate['items'];
  checklists.shown.value = { run: makeRun({}, { startOn: '2026-11-16' }), items: {} };
  checklists.runs.value = Array.from({ length: 200 }, (_, at) => makeRun({ id: `run${at}` }));
  const ports = makePorts({ checklists });
  ports.target.value = { view: 'checklist' };
  const list = { ...start, version: 1, items: items.map((item) => ({ ...item, introducedIn: 1 })) };
  const place = showPanel(ports, { ...content, checklists: [list] });
  const drawn = () => place.querySelectorAll('.sm-item').length;
  expect(drawn()).toBe(3);
  expect(place.querySelectorAll('*').length).toBeLessThan(300);
  const steps: number[] = [];
  const watch = new MutationObserver(() => steps.push(drawn()));
  watch.observe(place, { childList: true, subtree: true });
  const all = rowsOf({ run: makeRun(), items: {} }, list, { today: '2026-11-23', holidays: new Set() });
  await expect.poll(drawn).toBe(all.rows.length);
  watch.disconnect();
  expect(new Set(steps).size).toBeGreaterThan(4);
  // Neither the other runs nor what is seldom done to an item is made before somebody asks.
  expect(place.querySelectorAll('.sm-item-acts')).toHaveLength(0);
});
