import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { write } from '@/lib/checklists';
import type { AgreedItem } from '@/lib/model';
import { begun, change, content, jonas, openFold, TODAY, toChecklist } from './handover-lists';
import { showPanel } from './show';

test('what was agreed by a near day is among what to take next, is counted as due, and is on paper', async () => {
  const soon: AgreedItem = { text: 'Ring til Bo om nøglen', owner: 'peer', due: '2026-12-04' };
  const late: AgreedItem = { ...soon, text: 'Skriv rollen på én side', due: '2026-11-30' };
  const others: AgreedItem = { ...soon, text: 'Karen bestiller et skab', owner: 'leader' };
  const far: AgreedItem = { ...soon, text: 'Se på mødetiden igen', due: '2027-03-01' };
  const agreed = Object.fromEntries(
    [soon, late, others, far, { ...soon, text: 'Øv dig på oplægget', due: '2026-12-05' }].map((one, at) => [
      `agreed-${at}`,
      write([], 'karen', one),
    ]),
  );
  const list = change(begun('own', 'start'), 'benefits-set-off', { due: '2026-12-02' }, 'jonas');
  const { ports, memory } = jonas([{ ...list, run: { ...list.run, onboarding: 'o1', agreed } }]);
  showPanel(ports, content);
  await toChecklist();
  const next = page.elementLocator(
    await vi.waitFor(() => {
      const heading = [...document.querySelectorAll('h2')].find(
        (one) => one.textContent === 'Dine tre næste',
      );
      return heading?.parentElement ?? expect.fail('no next');
    }),
  );
  await expect.element(next.getByRole('checkbox', { name: soon.text })).toBeVisible();
  await expect.element(next.getByText('Var sat til mandag')).toBeVisible();
  expect(next.getByRole('checkbox').elements()).toHaveLength(3);
  // An item with an earlier day is not crowded out.
  expect(next.element().querySelector('[data-item="benefits-set-off"]')).not.toBeNull();
  expect(next.getByText(others.text).elements()).toEqual([]);
  await next.getByRole('checkbox', { name: late.text }).click();
  await expect.poll(() => memory.lists.value[0]?.run.agreed?.['agreed-1']?.[0]?.value.doneOn).toBe(TODAY);
  // It stays where it was ticked, and can be taken back there.
  await expect.element(next.getByRole('checkbox', { name: late.text })).toBeChecked();
  const paper = () => document.querySelector('.sm-printed-run')?.textContent ?? '';
  await expect.poll(paper).toContain(far.text);
  expect(paper()).not.toContain(others.text);
});

test('what both have changed of an agreement stands side by side, and no tick chooses between the two', async () => {
  const soon: AgreedItem = { text: 'Ring til Bo om nøglen', owner: 'peer', due: '2026-12-09' };
  const key = [
    { value: soon, seen: { karen: 2 } },
    { value: { ...soon, due: '2026-12-04', doneOn: TODAY }, seen: { karen: 1, here: 1 } },
  ];
  const list = begun('own', 'start', 'o1');
  const { ports, memory } = jonas([{ ...list, run: { ...list.run, agreed: { key } } }]);
  const panel = showPanel(ports, content);
  await toChecklist();
  const box = page.getByRole('checkbox', { name: soon.text });
  await expect.element(box).toBeDisabled();
  await expect.element(page.getByText('Åbent · Peer · Sat til 9. december 2026')).toBeVisible();
  await expect
    .element(page.getByText('Gjort · 1. december 2026 · Peer · Sat til 4. december 2026'))
    .toBeVisible();
  const { violations } = await axe.run(panel);
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: /^Brug denne: Ring til Bo om nøglen, Gjort/ }).click();
  await expect.poll(() => memory.lists.value[0]?.run.agreed?.key).toHaveLength(1);
  expect(memory.lists.value[0]?.run.agreed?.key?.[0]).toEqual({
    value: key[1]?.value,
    seen: { karen: 2, here: 2 },
  });
  // What was pressed has gone, with its row: done, it is no longer among the next.
  await expect.element(page.getByRole('heading', { name: 'Dine tre næste' })).toHaveFocus();
  await openFold('Aftalt i jeres samtaler');
  await expect.element(box).toBeEnabled();
  await expect.element(box).toBeChecked();
});

test('what others have agreed to do is folded under their name, and each has a note of one’s own', async () => {
  const theirs: AgreedItem = { text: 'Karen bestiller et skab', owner: 'leader', due: '2026-12-04' };
  const own: AgreedItem = { text: 'Ring til Bo om nøglen', owner: 'peer' };
  const agreed = { theirs: write([], 'karen', theirs), own: write([], 'karen', own) };
  const list = change(begun('own', 'start'), 'theirs', { note: 'Spurgt igen' }, 'jonas');
  const { ports } = jonas([{ ...list, run: { ...list.run, onboarding: 'o1', agreed } }]);
  const saveNote = vi.fn(ports.checklists.saveNote);
  ports.checklists.saveNote = saveNote;
  const panel = showPanel(ports, content);
  await toChecklist();
  const foldOf = (text: string) =>
    vi.waitFor(
      () => {
        const box = page.getByRole('checkbox', { name: text, includeHidden: true }).element();
        return box.closest('details') ?? expect.fail('not folded');
      },
      { timeout: 10_000 },
    );
  const leaders = await foldOf(theirs.text);
  expect(leaders.querySelector('summary')?.textContent).toMatch(/^Din leder \(\d+\)$/);
  expect(leaders.querySelectorAll('li.sm-item').length).toBe(
    Number(leaders.querySelector('summary')?.textContent?.replace(/\D/g, '')),
  );
  expect((await foldOf(own.text)).querySelector('summary')?.textContent).toBe('Aftalt i jeres samtaler');
  expect(panel.textContent).not.toContain('Tidligere');

  leaders.open = true;
  const row = page.elementLocator(leaders.querySelector('[data-agreed="theirs"]') ?? expect.fail('no row'));
  await row.getByText('Din note').click();
  const field = row.getByRole('textbox');
  await expect.element(field).toHaveValue('Spurgt igen');
  await field.fill('Det står i kælderen');
  await row.getByRole('button', { name: 'Gem' }).click();
  await expect.poll(() => saveNote.mock.calls).toEqual([['theirs', 'Det står i kælderen']]);
});
