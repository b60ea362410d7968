import { checklists } from 'virtual:content/checklists';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { shownItem, write } from '@/lib/checklists';
import { handOverOnboardings, writeReadableHandover } from '@/lib/handover';
import type { AgreedItem, OnboardingWithRuns } from '@/lib/model';
import { begun, change, content, jonas, openFold, TODAY, toChecklist } from './handover-lists';
import { lookLike, showPanel } from './show';

const AGREED: AgreedItem = { text: 'To korte pauser om formiddagen', owner: 'together' };

/** Karen's package for Jonas: her tick at the system access, and a date for the talk. */
function packageFor(id: string, agreed: OnboardingWithRuns['onboarding']['agreed'] = {}): File {
  let start = begun('karens', 'start', id, { label: 'Peer A', startOn: TODAY, hoursPerWeek: 20 });
  start = change(start, 'workspace', { state: 'done', doneOn: '2026-11-12' }, 'karen');
  start = change(start, 'next-talk', { due: '2026-12-04', time: '10:00' }, 'karen');
  const onboarding = {
    id,
    createdAt: `${TODAY}T08:00:00Z`,
    facts: write([], 'karen', { label: 'Peer A', contact: 'ME' }),
    agreed,
  };
  const made = handOverOnboardings('package', [{ onboarding, runs: [start] }], checklists, TODAY);
  if (!made.ok) throw new Error(made.fault);
  return new File([writeReadableHandover(made.value)], 'opstart-pakke.txt', { type: 'text/plain' });
}

async function give(file: File): Promise<void> {
  await openFold('Hent en fil fra din leder');
  const field = document.querySelector<HTMLInputElement>('.sm-handover input[type=file]');
  if (!field) throw new Error('no field');
  const files = new DataTransfer();
  files.items.add(file);
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
test('a package is looked at, put together with the list that was begun, and taken in', async () => {
  const own = change(begun('own', 'start'), 'three-coffees', { state: 'done', note: 'med Ole' }, 'jonas');
  const { ports, memory } = jonas([own]);
  showPanel(ports, content);
  await toChecklist();
  await give(packageFor('o1', { a: write([], 'karen', AGREED) }));
  await expect.element(page.getByText('Pakke fra din leder, lavet 1. december 2026')).toBeInTheDocument();
  await expect.element(page.getByText('Gjort · 12. november 2026')).toBeInTheDocument();
  await expect.element(page.getByText('Åbent · Sat til 4. december 2026 · 10:00')).toBeInTheDocument();
  await expect.element(page.getByText(AGREED.text)).toBeInTheDocument();
  await expect.element(page.getByText('Åbent · Sammen')).toBeInTheDocument();
  await expect
    .element(page.getByText('Det bliver ændret: første arbejdsdag, timer om ugen.'))
    .toBeInTheDocument();
  await expect.element(page.getByRole('radio', { name: 'Sæt filen sammen med min liste' })).toBeChecked();
  // Nothing has changed by looking.
  expect(memory.lists.value).toEqual([own]);
  await page.getByRole('button', { name: 'Hent ind' }).click();
  await expect.element(page.getByText('Det er hentet ind.')).toBeInTheDocument();
  const [list, ...others] = memory.lists.value;
  expect(others).toEqual([]);
  expect(list?.run).toMatchObject({ id: 'own', onboarding: 'o1' });
  expect(shownItem(list?.items['three-coffees'])?.note).toBe('med Ole');
  expect(shownItem(list?.items.workspace)?.state).toBe('done');

  // What was agreed stands in the list, and its tick is kept.
  await openFold('Aftalt i jeres samtaler');
  await page.getByRole('checkbox', { name: AGREED.text }).click();
  await expect.poll(() => memory.lists.value[0]?.run.agreed?.a?.[0]?.value.doneOn).toBe(TODAY);
});

test('begun as a list of its own, the own list stays as it is', async () => {
  const own = begun('own', 'start');
  const { ports, memory } = jonas([own]);
  showPanel(ports, content);
  await toChecklist();
  await give(packageFor('o1'));
  await page.getByRole('radio', { name: 'Begynd en ny liste' }).click();
  await expect.element(page.getByRole('radio', { name: 'Begynd en ny liste' })).toBeChecked();
  await page.getByRole('button', { name: 'Hent ind' }).click();
  await expect.poll(() => memory.lists.value.length).toBe(2);
  expect(memory.lists.value).toContainEqual(own);
});

test('another person’s package, an older one and half a one are told in words, and nothing changes', async () => {
  const { ports, memory } = jonas([]);
  showPanel(ports, content);
  await toChecklist();
  await give(packageFor('o1'));
  await page.getByRole('button', { name: 'Hent ind' }).click();
  await expect.poll(() => memory.lists.value.length).toBe(1);
  const before = memory.lists.value;

  const again = async (file: File) => {
    showPanel(ports, content);
    await toChecklist();
    await give(file);
  };
  await again(packageFor('o1'));
  await expect.element(page.getByText('Alt i filen står her allerede.')).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Hent ind' })).not.toBeInTheDocument();
  await again(packageFor('o2'));
  await expect.element(page.getByText(/hører til en anden opstart end den, du har her/)).toBeInTheDocument();
  const text = await packageFor('o1').text();
  await again(new File([text.slice(0, 200)], 'x.txt'));
  await expect
    .element(page.getByText('Filen er ikke hel. Bed om at få den igen. Intet er ændret.'))
    .toBeInTheDocument();
  await again(new File([text.replace('"package"', '"answer"')], 'x.txt'));
  await expect.element(page.getByText(/lavet til en anden end dig/)).toBeInTheDocument();
  await again(new File([text.replace('"schema": 1', '"schema": 2')], 'x.txt'));
  await expect.element(page.getByText(/lavet med en nyere Sidemand/)).toBeInTheDocument();
  expect(memory.lists.value).toEqual(before);
});

test('an answer says what it holds, and holds no note; without a lock it names what lies open', async () => {
  let own = change(
    begun('own', 'start', 'o1'),
    'three-coffees',
    { state: 'done', note: 'HEMMELIGT' },
    'jonas',
  );
  own = change(own, 'benefits-set-off', { state: 'done' }, 'jonas');
  const { ports } = jonas([own]);
  showPanel(ports, content);
  await toChecklist();
  await openFold('Svar til din leder');
  await openFold('Se, hvad der er i filen');
  await expect.element(page.getByText('Gjort · 1. december 2026')).toBeInTheDocument();
  expect(document.querySelectorAll('.sm-handover-items li')).toHaveLength(1);
  await openFold('Uden lås');
  await expect.element(page.getByText(/Uden lås kan alle, der får filen i hånden/)).toBeInTheDocument();
  let saved: Blob | null = null;
  const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return 'blob:nothing';
  });
  await page.getByRole('button', { name: 'Gem filen uden lås' }).click();
  await expect.element(page.getByText(/Filen opstart-svar-2026-12-01.txt ligger nu/)).toBeInTheDocument();
  spy.mockRestore();
  const text = await (saved as unknown as Blob).text();
  expect(text).toContain('three-coffees');
  expect(text).not.toMatch(/HEMMELIGT|benefits/);
});

test('a list with no leader behind it offers no answer', async () => {
  const { ports } = jonas([begun('own', 'start')]);
  showPanel(ports, content);
  await toChecklist();
  await expect.element(page.getByText('Hent en fil fra din leder')).toBeInTheDocument();
  await expect.element(page.getByText('Svar til din leder')).not.toBeInTheDocument();
});

test('days that both have told differently are chosen between', async () => {
  const told = (startOn: string, writer: string) => ({
    value: { label: '', startOn },
    seen: { [writer]: 1 },
  });
  const own = begun('own', 'start', 'o1');
  const facts = [told('2026-12-01', 'karen'), told('2026-12-08', 'jonas')];
  const { ports } = jonas([{ ...own, run: { ...own.run, facts } }]);
  const tell = vi.fn(ports.checklists.tell);
  ports.checklists.tell = tell;
  showPanel(ports, content);
  await toChecklist();
  await page.getByRole('button', { name: 'Brug dette: første arbejdsdag: 8. december 2026' }).click();
  await expect.poll(() => tell.mock.calls[0]?.[0]?.startOn).toBe('2026-12-08');
});

test.each([
  ['light', 320],
  ['dark', 400],
] as const)('can be read by everybody (%s, %i px)', async (theme, width) => {
  await lookLike(theme, width);
  const { ports } = jonas([begun('own', 'start', 'o1')]);
  const panel = showPanel(ports, content);
  await toChecklist();
  await openFold('Svar til din leder');
  await give(packageFor('o1'));
  await expect.element(page.getByText('Filen bringer noget nyt.')).toBeInTheDocument();
  const { violations } = await axe.run(panel);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
