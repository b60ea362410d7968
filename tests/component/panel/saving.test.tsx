import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, ok, type Result, type SaveFault } from '@/lib/model';
import { type FakeChecklistPorts, makeChecklistPorts, makeItems } from './checklist-ports';
import { type FakePorts, makePorts } from './ports';
import { showPanel, takePanelDown } from './show';

const KEPT = 'Ikke gemt. Din computer har måske ikke mere plads. Det, du skrev, står her stadig.';

function openChecklist(change: Partial<FakePorts> = {}): FakePorts {
  const ports = makePorts(change);
  ports.target.value = { view: 'checklist' };
  showPanel(ports);
  return ports;
}

const withRuns = (change: Partial<FakeChecklistPorts>) => ({ checklists: makeChecklistPorts(change) });

function setDone(ports: FakePorts, item: string) {
  const { shown } = ports.checklists;
  if (shown.value) shown.value = { ...shown.value, items: makeItems({ [item]: { state: 'done' } }) };
}

const folder = () => page.getByRole('checkbox', { name: 'Lav en folder' });
const rowOf = (title: string) => page.getByRole('listitem').filter({ hasText: title });

test('a tick says Gemt only when it is durable', async () => {
  let acknowledge = () => {};
  const change = () =>
    new Promise<Result<null, SaveFault>>((resolve) => {
      acknowledge = () => resolve(ok(null));
    });
  const ports = openChecklist(withRuns({ change }));
  await expect.element(page.getByText('0 af 2')).toBeVisible();
  await folder().click();
  await expect.element(rowOf('Lav en folder').getByText('Gemmer')).toBeVisible();
  expect(page.getByText('Gemt', { exact: true }).query()).toBeNull();
  setDone(ports, 'folder');
  acknowledge();
  await expect.element(rowOf('Lav en folder').getByText('Gemt', { exact: true })).toBeVisible();
  await expect.element(folder()).toBeChecked();
  await expect.element(page.getByText('1 af 2')).toBeVisible();
});

test('a tick that is not saved goes back, says so, and can be tried again by keyboard', async () => {
  const tick = vi.fn(async (): Promise<Result<null, SaveFault>> => fail('not-saved'));
  openChecklist(withRuns({ change: tick }));
  (folder().element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.element(page.getByText(KEPT)).toBeVisible();
  await expect.element(folder()).not.toBeChecked();
  tick.mockResolvedValueOnce(ok(null));
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  expect(tick).toHaveBeenLastCalledWith('folder', { state: 'done' });
  await expect.element(page.getByText('Gemt', { exact: true })).toBeVisible();
});

test('a note that is not saved stays in its field', async () => {
  const saveNote = vi.fn(async (): Promise<Result<null, SaveFault>> => fail('not-saved'));
  openChecklist(withRuns({ saveNote }));
  await rowOf('Lav en folder').getByText('Tilføj en note').click();
  const field = page.getByRole('textbox', { name: 'Note til: Lav en folder' });
  await userEvent.type(field, 'Tegn forsiden');
  await rowOf('Lav en folder').getByRole('button', { name: 'Gem' }).click();
  await expect.element(page.getByText(KEPT)).toBeVisible();
  await expect.element(field).toHaveValue('Tegn forsiden');
  saveNote.mockResolvedValueOnce(ok(null));
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  expect(saveNote).toHaveBeenLastCalledWith('folder', 'Tegn forsiden');
});

test('what is written is kept as a draft while typing goes on, and at once when the view is left', async () => {
  const keepDraft = vi.fn(async (): Promise<Result<null, SaveFault>> => ok(null));
  openChecklist({ keepDraft });
  await rowOf('Lav en folder').getByText('Tilføj en note').click();
  const field = page.getByRole('textbox', { name: 'Note til: Lav en folder' });
  await userEvent.fill(field, 'En');
  await expect.poll(() => keepDraft.mock.lastCall).toEqual(['item:run1:folder', 'En']);
  await userEvent.fill(field, 'En to');
  await page.getByRole('button', { name: 'Rolig side' }).click();
  await expect.element(page.getByText('Du må gerne stoppe.')).toBeVisible();
  expect(keepDraft.mock.lastCall).toEqual(['item:run1:folder', 'En to']);
});

test('the last keys are handed on in the same moment that the panel is taken down', async () => {
  const keepDraft = vi.fn(async (): Promise<Result<null, SaveFault>> => ok(null));
  openChecklist({ keepDraft });
  await rowOf('Lav en folder').getByText('Tilføj en note').click();
  await userEvent.fill(page.getByRole('textbox', { name: 'Note til: Lav en folder' }), 'En');
  takePanelDown();
  expect(keepDraft.mock.calls).toEqual([['item:run1:folder', 'En']]);
});

test('a draft that cannot be kept is said at the field', async () => {
  openChecklist({ keepDraft: async () => fail('not-saved') });
  await rowOf('Lav en folder').getByText('Tilføj en note').click();
  await userEvent.fill(page.getByRole('textbox', { name: 'Note til: Lav en folder' }), 'En');
  await expect.element(page.getByText('Kladden bliver ikke gemt lige nu.')).toBeVisible();
});

test('a draft from last time is offered before the field can be written in', async () => {
  const saveNote = vi.fn(async () => ok(null));
  const ports = makePorts(withRuns({ saveNote }));
  ports.drafts.value = { 'item:run1:folder': 'Tegn en forside' };
  ports.target.value = { view: 'checklist' };
  showPanel(ports);
  await expect.element(page.getByText('Du skrev noget her, som ikke blev gemt:')).toBeVisible();
  expect(rowOf('Lav en folder').getByRole('textbox').query()).toBeNull();
  await page.getByRole('button', { name: 'Brug' }).click();
  const isFocused = () => rowOf('Lav en folder').element().contains(document.activeElement);
  await expect.poll(isFocused).toBe(true);
  await expect
    .element(page.getByRole('textbox', { name: 'Note til: Lav en folder' }))
    .toHaveValue('Tegn en forside');
  await rowOf('Lav en folder').getByRole('button', { name: 'Gem' }).click();
  expect(saveNote).toHaveBeenCalledWith('folder', 'Tegn en forside');
});

test('a draft can be thrown away', async () => {
  const ports = makePorts();
  ports.dropDraft = async () => {
    ports.drafts.value = {};
  };
  ports.drafts.value = { 'item:run1:folder': 'Tegn en forside' };
  ports.target.value = { view: 'checklist' };
  showPanel(ports);
  await page.getByRole('button', { name: 'Kassér' }).click();
  await expect.element(page.getByText('Tegn en forside')).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.tagName).toBe('SUMMARY');
});

test('a CPR number holds the save back and stays out of the draft, and the field says why', async () => {
  const saveNote = vi.fn(async (): Promise<Result<null, SaveFault>> => ok(null));
  const keepDraft = vi.fn(async (): Promise<Result<null, SaveFault>> => ok(null));
  openChecklist({ ...withRuns({ saveNote }), keepDraft });
  await rowOf('Lav en folder').getByText('Tilføj en note').click();
  const field = page.getByRole('textbox', { name: 'Note til: Lav en folder' });
  await userEvent.fill(field, 'Ring til 010190-1234');
  await rowOf('Lav en folder').getByRole('button', { name: 'Gem' }).click();
  await expect.element(page.getByText('Det ligner et CPR-nummer. Tjeklisten er ikke stedet.')).toBeVisible();
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Rolig side' }).click();
  await expect.element(page.getByText('Du må gerne stoppe.')).toBeVisible();
  expect(saveNote).not.toHaveBeenCalled();
  expect(keepDraft.mock.calls).toEqual([['item:run1:folder', 'Ring til ']]);
});
