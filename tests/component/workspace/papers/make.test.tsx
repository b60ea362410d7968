import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CalendarEntry } from '@/lib/model';
import { papersInMemory } from '@/scripts/preview/papers-in-memory';
import { lookLike, makeWorkspacePorts, showWorkspace, takeWorkspaceDown } from '../show';
import { kept, open } from './open-paper';
import { paperRow } from './paper-row';

const MONDAY = { day: '1', kind: 'day', from: '08:00', to: '15:00' };
const SLIP = { day: '2', kind: 'evening', from: '22:00', to: '21:00' };

const preview = () => page.getByRole('region', { name: 'Sådan ser det ud' });

describe('a paper that is made', () => {
  test('is where an item leads to', async () => {
    const ports = makeWorkspacePorts();
    showWorkspace(ports, '#/papirer/meetings');
    const heading = page.getByRole('heading', { level: 2, name: 'Mine møder på deltid' });
    await expect.element(heading).toHaveFocus();
    await expect.element(heading).toBeInViewport();
  });

  test('from the choice to the paper, with the keyboard alone', async () => {
    await lookLike('light', 1280);
    const ports = makeWorkspacePorts();
    showWorkspace(ports, '#/papirer');
    const begin = page.getByRole('button', { name: 'Begynd: Min rolle på én side' });
    await expect.element(begin).toBeVisible();
    (begin.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Min rolle på én side' })).toHaveFocus();
    const field = page.getByLabelText('Hvad hedder du?', { exact: true });
    for (let steps = 0; document.activeElement !== field.element() && steps < 12; steps += 1) {
      await userEvent.keyboard('{Tab}');
    }
    await userEvent.keyboard('Sofie');
    await expect.element(preview()).toHaveTextContent('Sofie');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.element(preview()).toHaveTextContent('Sofie, Peer-støttemedarbejder');
    await expect
      .poll(() => kept(ports)?.answers)
      .toMatchObject({ name: 'Sofie', job: 'Peer-støttemedarbejder' });
    expect(kept(ports)?.title).toBe('Min rolle på én side: Sofie');
  });

  test('is there again when the page was closed in the middle of a word', async () => {
    const ports = open('role');
    await page.getByLabelText('Hvad hedder du?', { exact: true }).fill('Sofie, ring 22334455');
    takeWorkspaceDown();
    await expect.poll(() => kept(ports)?.answers.name).toBe('Sofie, ring 22334455');
    showWorkspace(ports, '#/papirer/role.1');
    await expect
      .element(page.getByLabelText('Hvad hedder du?', { exact: true }))
      .toHaveValue('Sofie, ring 22334455');
  });

  test('never keeps a CPR number, says so at the field, and keeps the rest', async () => {
    const ports = open('role');
    const field = page.getByLabelText('Hvad kan man bruge dig til?', { exact: true });
    await field.fill('Kaffe\n010190-1234');
    await expect.element(page.getByText('Det ligner et CPR-nummer.')).toBeVisible();
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabelText('Hvad hedder du?', { exact: true }).fill('Sofie');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => kept(ports)?.answers).toMatchObject({ name: 'Sofie' });
    expect(JSON.stringify(ports.papers.list.value)).not.toMatch(/010190/);
    await expect.element(field).toHaveValue('Kaffe\n010190-1234');
  });

  test('follows what another window answered, and leaves what is typed here', async () => {
    const ports = open('role', { name: 'Sofie' });
    await page.getByLabelText('Hvad kalder I din stilling?', { exact: true }).fill('Recovery-mentor');
    await ports.papers.change('role.1', (before) => {
      if (!before) throw new Error('there');
      return { ...before, answers: { ...before.answers, name: 'Sofie A.' } };
    });
    await expect.element(page.getByLabelText('Hvad hedder du?', { exact: true })).toHaveValue('Sofie A.');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => kept(ports)?.answers).toMatchObject({ name: 'Sofie A.', job: 'Recovery-mentor' });
  });

  test('cannot be written in while nothing can be saved', async () => {
    const ports = makeWorkspacePorts();
    ports.health.value = { ...ports.health.value, state: 'blocked' };
    showWorkspace(ports, '#/papirer/role.1');
    await expect.element(page.getByLabelText('Hvad hedder du?', { exact: true })).toBeDisabled();
  });
});

describe('what was answered elsewhere', () => {
  test('begins a new paper, and is kept with the first word of it', async () => {
    const ports = makeWorkspacePorts();
    ports.answers.value = { titel: { answer: 'Recovery-mentor', savedAt: '2027-02-01T08:00:00.000Z' } };
    showWorkspace(ports, '#/papirer/role.1');
    await expect
      .element(page.getByLabelText('Hvad kalder I din stilling?', { exact: true }))
      .toHaveValue('Recovery-mentor');
    expect(kept(ports)).toBeUndefined();
    await page.getByLabelText('Hvad hedder du?', { exact: true }).fill('Sofie');
    await expect.poll(() => kept(ports)?.answers).toEqual({ name: 'Sofie', job: 'Recovery-mentor' });
  });
});

describe('what is answered elsewhere', () => {
  const job = () => page.getByLabelText('Hvad kalder I din stilling?', { exact: true });
  const said = (answer: string) => ({ titel: { answer, savedAt: '2027-02-01T08:00:00.000Z' } });

  test('is there before anything can be written', async () => {
    const ports = makeWorkspacePorts();
    ports.answers.value = null;
    const place = showWorkspace(ports, '#/papirer/role.1');
    expect(place.querySelector('input, textarea')).toBeNull();
    ports.answers.value = said('Recovery-mentor');
    await expect.element(job()).toHaveValue('Recovery-mentor');
  });

  test('changes nothing that somebody has before their eyes', async () => {
    const ports = makeWorkspacePorts();
    ports.answers.value = said('Recovery-mentor');
    showWorkspace(ports, '#/papirer/role.1');
    await expect.element(job()).toHaveValue('Recovery-mentor');
    ports.answers.value = said('Peer');
    await page.getByLabelText('Hvad hedder du?', { exact: true }).fill('Sofie');
    await expect.poll(() => kept(ports)?.answers).toEqual({ name: 'Sofie', job: 'Recovery-mentor' });
    await expect.element(job()).toHaveValue('Recovery-mentor');
  });
});

describe('rows', () => {
  test('shifts go to the calendar as they stand, and under a neutral word', async () => {
    const ports = makeWorkspacePorts();
    const saved: CalendarEntry[] = [];
    ports.saveCalendar = async (entries) => void saved.push(...entries);
    showWorkspace(ports, '#/papirer/week-plan.1');
    const keep = page.getByRole('button', { name: 'Læg i kalender: Vagterne i din kalender' });
    await page.getByLabelText('Hvis uge er det?', { exact: true }).fill('Sofie');
    expect(keep.query()).toBeNull();
    await page.getByRole('button', { name: '+ Mellemvagt 12–19' }).click();
    await keep.click();
    await expect.element(page.getByText('Filen er gemt. Åbn den')).toBeVisible();
    expect(saved.map(({ title, on, time, minutes }) => [title, on, time, minutes])).toEqual([
      ['Arbejde', '2027-03-01', '12:00', 420],
    ]);
  });

  test('a later file of the shifts is the newer one, and none is said to be saved that was not', async () => {
    const ports = makeWorkspacePorts();
    ports.papers = papersInMemory(ports.looksLikeCpr, [
      paperRow('week-plan', { shifts: [MONDAY, { ...MONDAY, from: '16:00', to: '20:00' }, SLIP] }),
    ]);
    const files: (readonly CalendarEntry[])[] = [];
    let fails = true;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T08:00:00Z') });
    onTestFinished(() => void vi.useRealTimers());
    ports.saveCalendar = async (entries) => {
      vi.setSystemTime(Date.now() + 2_000);
      if (fails) throw new Error('the part that writes it did not load');
      files.push(entries);
    };
    showWorkspace(ports, '#/papirer/week-plan.1');
    const keep = page.getByRole('button', { name: 'Læg i kalender: Vagterne i din kalender' });
    await expect.element(page.getByText('Vagter, der ikke kommer med i filen: 1.')).toBeVisible();
    await keep.click();
    await expect.element(page.getByText('Filen blev ikke lavet.')).toBeVisible();
    fails = false;
    await keep.click();
    const told = page.getByText('Filen er gemt. Åbn den');
    await expect.element(told).toBeVisible();
    await expect.element(page.getByText('Filen blev ikke lavet.')).not.toBeInTheDocument();

    await page.getByRole('button', { name: 'Fjern Vagt 3' }).click();
    await keep.click();
    await expect.element(told).toBeVisible();
    await page.getByRole('button', { name: 'Fjern Vagt 1' }).click();
    await expect.element(told).not.toBeInTheDocument();
    await keep.click();
    await expect.poll(() => files.length).toBe(3);
    const [first, second, third] = files.map(([one]) => one?.sequence ?? 0);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(third).toBeGreaterThan(second ?? 0);
    expect(files[2]?.map(({ uid, time }) => [uid, time])).toEqual(
      files[1]?.slice(1).map(({ uid, time }) => [uid, time]),
    );
  });

  test('pressing the in-between shift makes a week of them, and one that was removed comes back', async () => {
    open('week-plan');
    const add = page.getByRole('button', { name: '+ Mellemvagt 12–19' });
    for (let n = 0; n < 3; n += 1) await add.click();
    const weekdays = preview().getByRole('heading', { name: /dag$/ });
    await expect.poll(() => weekdays.elements().length).toBe(5);
    for (const day of ['Mandag', 'Tirsdag', 'Onsdag']) {
      const column = [...document.querySelectorAll('.sm-week-day')].find((one) =>
        one.textContent?.includes(day),
      );
      expect(column?.textContent).toContain('12:00–19:00 Mellemvagt');
    }
    await page.getByRole('button', { name: 'Fjern Vagt 2' }).click();
    await expect.poll(() => document.querySelectorAll('.sm-week-shift').length).toBe(2);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect.poll(() => document.querySelectorAll('.sm-week-shift').length).toBe(3);
  });

  test('two at the same time on one day say so, and both are drawn', async () => {
    const shift = { day: '1', kind: 'day', from: '08:00', to: '15:00' };
    open('week-plan', { shifts: [shift, { ...shift, from: '14:00', to: '22:00' }] });
    await expect.poll(() => page.getByText('også brugt i en anden række').elements()).toHaveLength(2);
    expect(document.querySelectorAll('.sm-week-shift')).toHaveLength(2);
  });

  test('one that ends before it begins is told of and left out', async () => {
    open('week-plan', { shifts: [{ day: '1', kind: 'day', from: '15:00', to: '08:00' }] });
    await expect.element(page.getByText('Den slutter, før den begynder')).toBeVisible();
    expect(document.querySelector('.sm-week')).toBeNull();
  });
});

describe('the folder', () => {
  test('begins with the role page, in two layouts', async () => {
    const ports = makeWorkspacePorts();
    ports.papers = papersInMemory(ports.looksLikeCpr, [
      paperRow('role', { name: 'Sofie', when: 'Onsdag 12–19' }),
    ]);
    showWorkspace(ports, '#/papirer/folder.1');
    await expect.element(preview().getByText('Hej, jeg hedder Sofie').first()).toBeVisible();
    await page.getByRole('radio', { name: 'Spørgsmål og svar' }).click();
    await expect.element(preview().getByText('Hvem er du?').first()).toBeVisible();
    await expect.element(preview().getByText('Onsdag 12–19').first()).toBeVisible();
    await expect.poll(() => kept(ports)?.answers.layout).toBe('answers');
  });

  test('tells which page has too much on it', async () => {
    open('folder', { name: 'Sofie', share: 'Det meste bliver mellem os. '.repeat(60) });
    await expect.element(page.getByText('end der er plads til: Bagside')).toBeVisible();
    await page
      .getByLabelText('Hvad giver du videre til teamet?', { exact: true })
      .fill('Det meste bliver mellem os.');
    await expect.element(page.getByText('end der er plads til')).not.toBeInTheDocument();
  });
});

test('the paper is copied with headings and tables for Word, and as plain text', async () => {
  open('function-description', { name: '<b>Sofie & Co</b>', functions: { talks: '10' } });
  const written: ClipboardItem[][] = [];
  const write = navigator.clipboard.write;
  navigator.clipboard.write = async (items) => void written.push([...items]);
  try {
    await page.getByRole('button', { name: 'Kopiér til Word' }).click();
    await expect.element(page.getByText('Kopieret.')).toBeVisible();
  } finally {
    navigator.clipboard.write = write;
  }
  const [item] = written[0] ?? [];
  const html = await (await item?.getType('text/html'))?.text();
  const plain = await (await item?.getType('text/plain'))?.text();
  const copied = new DOMParser().parseFromString(html ?? '', 'text/html');
  expect(copied.querySelector('h1')?.textContent).toBe('Funktionsbeskrivelse');
  expect(copied.querySelector('b')).toBeNull();
  expect(copied.body.textContent).toContain('<b>Sofie & Co</b>');
  expect([...copied.querySelectorAll('td')].map((cell) => cell.textContent)).toContain('10');
  expect(plain).toContain('Samtaler med én ad gangen');
});
