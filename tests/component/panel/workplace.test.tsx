import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, ok, type Result, type Role, type SaveFault, type SlotAnswer } from '@/lib/model';
import { answer } from './answer';
import { type FakePorts, makePorts } from './ports';
import { showPanel, takePanelDown } from './show';
import { workplaceContent } from './workplace-content';

type Answers = Readonly<Record<string, SlotAnswer>>;

/** A workplace whose store works: what is saved is there. */
function openWorkplace(answers: Answers = {}, role: Role | null = null) {
  const ports = makePorts();
  const saveAnswer = vi.fn(async (id: string, saved: SlotAnswer): Promise<Result<null, SaveFault>> => {
    ports.answers.value = { ...ports.answers.value, [id]: saved };
    return ok(null);
  });
  ports.saveAnswer = saveAnswer;
  ports.answers.value = answers;
  ports.settings.value = {
    ...ports.settings.value,
    profile: { ...ports.settings.value.profile, role },
  };
  ports.target.value = { view: 'workplace' };
  showPanel(ports, workplaceContent);
  return { ports, saveAnswer };
}

/** Unfolds the groups, and not what is folded in a question. */
function unfold(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.sm-section > details')) fold.open = true;
}

const about = (id: string) => `Spørgsmål om ${id}?`;
const field = (id: string) => page.getByLabelText(about(id), { exact: true });
const rowOf = (id: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(about(id), { exact: true }) });
const save = (id: string) => page.getByRole('button', { name: `Gem: ${about(id)}` }).click();
const said = (saveAnswer: ReturnType<typeof openWorkplace>['saveAnswer']) => {
  const [id, { savedAt, ...rest }] = saveAnswer.mock.lastCall ?? ['', answer('')];
  expect(Math.abs(Date.parse(savedAt) - Date.now())).toBeLessThan(60_000);
  return [id, rest];
};

test('open questions stand first, the reader’s own unfolded, and lead to their field', async () => {
  openWorkplace({ leder: answer('Karen') }, 'leader');
  await expect.element(page.getByText('8 spørgsmål uden svar')).toBeVisible();
  await expect.element(page.getByText('Til dig (6)')).toBeVisible();
  await expect.element(page.getByText('Til kontaktpersonen (1)')).toBeVisible();
  await expect.element(page.getByText('Til peeren (1)')).toBeVisible();
  const tasks = [...document.querySelectorAll('details[open] .sm-tasks button')];
  expect(tasks.map(({ textContent }) => textContent)).toContain(about('folder'));
  await page.getByRole('button', { name: about('sygemelding'), exact: true }).click();
  await expect.element(field('sygemelding')).toHaveFocus();
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('button', { name: about('sygemelding'), exact: true }).click();
  await expect.element(field('sygemelding')).toHaveFocus();
});

test.each([
  [null, 'Til dig (2)', 'Til din leder (6)'],
  ['volunteer', 'Til dig (2)', 'Til din leder (6)'],
  ['contact', 'Til dig (1)', 'Til din leder (6)'],
] as const)('a %s sees whose question it is', async (role, own, leaders) => {
  openWorkplace({}, role);
  await expect.element(page.getByText(own)).toBeVisible();
  await expect.element(page.getByText(leaders)).toBeVisible();
});

test('an answer is saved, guarded against CPR numbers, and leaves the open questions', async () => {
  const { saveAnswer } = openWorkplace();
  unfold();
  await userEvent.fill(field('sygemelding'), 'Ring til 010190-1234');
  await save('sygemelding');
  expect(saveAnswer).not.toHaveBeenCalled();
  await expect.element(page.getByText('Det ligner et CPR-nummer.')).toBeVisible();
  await userEvent.fill(field('sygemelding'), 'Ring før kl. 8');
  await save('sygemelding');
  expect(said(saveAnswer)).toEqual(['sygemelding', { answer: 'Ring før kl. 8' }]);
  await expect.element(page.getByText('8 spørgsmål uden svar')).toBeVisible();
  expect(page.getByRole('button', { name: about('sygemelding'), exact: true }).query()).toBeNull();
});

test('each kind has a field that fits it', async () => {
  openWorkplace();
  const kindOf = (id: string) => {
    const found = field(id).element() as HTMLInputElement;
    return [found.tagName, found.type, found.inputMode];
  };
  expect(kindOf('sygemelding')).toEqual(['TEXTAREA', 'textarea', '']);
  expect(kindOf('systemer')).toEqual(['TEXTAREA', 'textarea', '']);
  expect(kindOf('laegevagt')).toEqual(['INPUT', 'tel', '']);
  expect(kindOf('folder')).toEqual(['TEXTAREA', 'textarea', '']);
  expect(kindOf('netvaerk')).toEqual(['INPUT', 'date', '']);
  expect(kindOf('uddannelsesdage')).toEqual(['INPUT', 'text', 'decimal']);
});

test('an address has to be https, may stand among words, keeps its text when it is not, and opens in two steps', async () => {
  const { ports, saveAnswer } = openWorkplace();
  unfold();
  const openAddress = vi.fn();
  ports.openAddress = openAddress;
  await userEvent.fill(field('folder'), 'http://intranet/folder');
  await save('folder');
  await expect.element(page.getByText('Adressen skal begynde med https://.')).toBeVisible();
  await expect.element(field('folder')).toHaveValue('http://intranet/folder');
  expect(saveAnswer).not.toHaveBeenCalled();
  await userEvent.fill(field('folder'), 'Siden Folder, https://intranet.example/folder.');
  expect(page.getByText('Adressen skal begynde med https://.').query()).toBeNull();
  await save('folder');
  await page.getByRole('button', { name: `Vis adressen: ${about('folder')}` }).click();
  expect(openAddress).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Åbn i en ny fane' }).click();
  expect(openAddress).toHaveBeenCalledWith('https://intranet.example/folder');
});

test('a choice is saved at once, goes back when it could not be, and can be taken away', async () => {
  const { ports, saveAnswer } = openWorkplace();
  unfold();
  const write = page.getByRole('radio', { name: 'Læse og skrive' });
  const working = ports.saveAnswer;
  ports.saveAnswer = async () => fail('not-saved');
  await write.click();
  await expect.element(rowOf('journaladgang').getByText('Ikke gemt.')).toBeVisible();
  await expect.element(write).not.toBeChecked();
  ports.saveAnswer = working;
  await rowOf('journaladgang').getByRole('button', { name: 'Prøv igen' }).click();
  await expect.element(write).toBeChecked();
  expect(said(saveAnswer)).toEqual(['journaladgang', { answer: 'write' }]);
  await page.getByRole('button', { name: `Fjern svaret: ${about('journaladgang')}` }).click();
  expect(said(saveAnswer)).toEqual(['journaladgang', { answer: '' }]);
  await expect.element(write).not.toBeChecked();
});

test('another’s choice that a file brought is offered, and taken or left', async () => {
  const { ports, saveAnswer } = openWorkplace({ journaladgang: answer('none') });
  ports.drafts.value = { 'slot:journaladgang': 'write' };
  unfold();
  const row = rowOf('journaladgang');
  await expect.element(row.getByText('I en fil, du hentede ind, er svaret et andet:')).toBeVisible();
  await expect.element(row.getByRole('radio', { name: 'Nej' })).toBeChecked();
  await row.getByRole('button', { name: 'Brug', exact: true }).click();
  expect(said(saveAnswer)).toEqual(['journaladgang', { answer: 'write' }]);
  await expect.element(row.getByRole('radio', { name: 'Læse og skrive' })).toBeChecked();
  await expect.element(row.getByText('er svaret et andet')).not.toBeInTheDocument();
});

test('"Vi ved det ikke endnu" is a task with its day, and keeps what is being written', async () => {
  const { saveAnswer } = openWorkplace();
  unfold();
  await userEvent.fill(field('systemer'), 'Nex');
  await page.getByRole('button', { name: `Vi ved det ikke endnu: ${about('systemer')}` }).click();
  expect(said(saveAnswer)).toEqual(['systemer', { answer: '', unknown: true }]);
  await expect.element(field('systemer')).toHaveValue('Nex');
  await expect.element(field('systemer')).toHaveFocus();
  await expect.element(rowOf('systemer').getByText('I ved det ikke endnu (').last()).toBeVisible();
  const task = page.getByRole('button', { name: /^Spørgsmål om systemer\?\s*I ved det ikke endnu/ });
  await expect.element(task).toBeVisible();
});

test('what was written and not saved waits as a draft', async () => {
  const { ports } = openWorkplace();
  unfold();
  const keepDraft = vi.fn(async (): Promise<Result<null, SaveFault>> => ok(null));
  ports.keepDraft = keepDraft;
  await userEvent.fill(field('systemer'), 'Nexus');
  takePanelDown();
  expect(keepDraft).toHaveBeenLastCalledWith('slot:systemer', 'Nexus');
  ports.drafts.value = { 'slot:systemer': 'Nexus' };
  showPanel(ports, workplaceContent);
  await rowOf('systemer').getByRole('button', { name: 'Brug' }).click();
  await expect.element(field('systemer')).toHaveValue('Nexus');
});

test('a question says which advice it stands in, and leads there', async () => {
  openWorkplace();
  unfold();
  await page.getByText('Bruges i 4 råd').click();
  await page.getByRole('button', { name: 'Noget alvorligt' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Bibliotek');
});

test('a question that advice only points to counts as used as well, and its role word shows while it is open', async () => {
  openWorkplace();
  unfold();
  await expect.element(rowOf('folder').getByText('Bruges i 1 råd')).toBeVisible();
  await expect.element(rowOf('folder').getByText('siger rådene “jeres folder”')).toBeVisible();
  expect(rowOf('systemer').getByText('siger rådene').query()).toBeNull();
});

function openChecklist(answers: Answers): FakePorts {
  const ports = makePorts();
  ports.answers.value = answers;
  ports.target.value = { view: 'checklist' };
  showPanel(ports, workplaceContent);
  return ports;
}

test('the checklist counts the questions that wait for the reader, and leads to them', async () => {
  const ports = openChecklist({});
  await page.getByRole('button', { name: 'Spørgsmål til jeres arbejdsplads (2)' }).click();
  await expect.element(page.getByText('Til dig (2)')).toBeVisible();
  ports.answers.value = { leder: answer('Karen'), netvaerk: answer('2026-12-01') };
  ports.target.value = { view: 'checklist' };
  await expect.element(page.getByText('Andres punkter')).toBeVisible();
  expect(page.getByText('Spørgsmål til jeres arbejdsplads').query()).toBeNull();
});
