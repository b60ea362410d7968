import { checklists as lists } from 'virtual:content/checklists';
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fail, ok, type PanelView } from '@/lib/model';
import { makeChecklistPorts, makeItems, makeRun } from './checklist-ports';
import { content } from './content';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

function open(view: PanelView, change: Partial<FakePorts> = {}) {
  const ports = makePorts(change);
  ports.target.value = { view };
  const place = showPanel(ports, { ...content, checklists: [...lists] });
  return { ports, place };
}

const other = makeRun({ id: 'run2', templateId: 'education' });
/** Nothing of the start is due but one talk that was agreed; of the course there is what is given. */
function withDue(due: Record<string, Record<string, number>>, show = vi.fn(async () => ok(null))) {
  const run = makeRun({ followed: [{ version: 2, on: '2026-11-20' }] });
  const checklists = makeChecklistPorts({ show });
  checklists.runs.value = [run, other];
  checklists.due.value = due;
  checklists.shown.value = {
    run,
    items: makeItems({ 'next-talk': { due: '2026-11-23' }, breaks: { due: '2026-11-24' } }),
  };
  return { checklists, show };
}

test('the first view tells in one line how much is due, in all lists, and leads there', async () => {
  const { checklists } = withDue({ run2: { '2026-11-20': 1, '2026-11-23': 1, '2026-12-01': 3 } });
  open('now', { checklists });
  await page.getByRole('button', { name: '3 punkter i din tjekliste har nået deres dag' }).click();
  await expect.element(page.getByRole('heading', { name: 'Tjekliste' })).toBeVisible();
});

test('where nothing is due nothing is said', async () => {
  const { checklists } = withDue({ run2: { '2026-12-01': 3 } });
  checklists.shown.value = { run: makeRun(), items: {} };
  const { place } = open('now', { checklists });
  await expect.element(page.getByRole('heading', { name: 'Her og nu' })).toBeVisible();
  expect(place.textContent).not.toContain('nået');
});

test('where several use the computer the first view says nothing of it', async () => {
  const { checklists } = withDue({ run2: { '2026-11-20': 1 } });
  const settings = signal({ ...makePorts().settings.value, sharedDevice: true });
  const { place } = open('now', { checklists, settings });
  await expect.element(page.getByRole('heading', { name: 'Her og nu' })).toBeVisible();
  expect(place.textContent).not.toContain('nået');
});

test('the list says which other list something is due in, and one press shows it', async () => {
  const { checklists, show } = withDue({ run2: { '2026-11-20': 1 }, run1: { '2026-11-20': 9 } });
  const { place } = open('checklist', { checklists });
  await page.getByRole('button', { name: 'Peer-uddannelsen: 1 har nået sin dag' }).click();
  expect(show).toHaveBeenCalledWith('run2');
  checklists.runs.value = [makeRun(), makeRun({ id: 'run2' }, { label: 'Vedbæk', putAway: true })];
  await expect.poll(() => place.textContent).not.toContain('I dine andre lister');
});

test('reminders are off until they are asked for, and go off where they went on', async () => {
  const chooseReminder = vi.fn(async (at: string | null) => {
    ports.settings.value = { ...ports.settings.value, reminderAt: at };
    return ok(null);
  });
  const { ports } = open('settings', { chooseReminder });
  const time = page.getByLabelText('Tidligst klokken');
  await expect.element(time).toHaveValue('09:00');
  await time.fill('08:15');
  await page.getByRole('button', { name: 'Slå påmindelser til' }).click();
  expect(chooseReminder).toHaveBeenLastCalledWith('08:15');
  await expect.element(page.getByText('De kommer tidligst kl. 08:15.')).toBeVisible();
  const off = page.getByRole('button', { name: 'Slå påmindelser fra' });
  await expect.element(off).toHaveFocus();
  await time.fill('10:00');
  expect(chooseReminder).toHaveBeenCalledTimes(1);
  await page.getByRole('button', { name: 'Gem tidspunktet' }).click();
  expect(chooseReminder).toHaveBeenLastCalledWith('10:00');
  await off.click();
  expect(chooseReminder).toHaveBeenLastCalledWith(null);
});

test.each([
  ['denied', 'Browseren gav ikke lov. Intet er ændret.'],
  ['refused', 'tillader ikke beskeder'],
  ['not-saved', 'Det blev ikke gemt. Prøv igen.'],
] as const)('%s: it is said, and they stay off', async (fault, words) => {
  open('settings', { chooseReminder: async () => fail(fault) });
  await page.getByRole('button', { name: 'Slå påmindelser til' }).click();
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Slå påmindelser til' })).toBeEnabled();
});
