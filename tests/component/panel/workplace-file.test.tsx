import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, ok, WORKPLACE_FILE_BYTES, type WorkplacePreview } from '@/lib/model';
import { answer } from './answer';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';
import { workplaceContent } from './workplace-content';

afterEach(() => {
  vi.restoreAllMocks();
});

const PREVIEW: WorkplacePreview = {
  savedOn: '2026-11-20',
  added: [{ slot: 'systemer', there: { answer: 'Nexus\nOutlook' } }],
  different: [
    { slot: 'leder', here: { answer: 'Karen' }, there: { answer: 'Jens' } },
    { slot: 'journaladgang', here: { answer: 'none' }, there: { answer: 'write' } },
  ],
  same: 3,
  unknown: ['kantine'],
  wrongTexts: [
    { card: 'serious.critical', on: '2026-11-19' },
    { card: 'gone.info', on: '2026-11-19' },
  ],
};

function openFile(change: Partial<FakePorts> = {}): FakePorts {
  const ports = makePorts({ readWorkplaceFile: () => ok(PREVIEW), ...change });
  ports.answers.value = { leder: answer('Karen'), journaladgang: answer('none') };
  ports.target.value = { view: 'workplace' };
  showPanel(ports, workplaceContent);
  return ports;
}

const chooseFile = (text = '{}', name = 'vores-arbejdsplads.json') =>
  userEvent.upload(page.getByLabelText('Hent svar fra en fil'), new File([text], name));

test('gives the answers to the browser as a file with a name', async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob);
    return 'blob:made';
  });
  const pressed: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    pressed.push(`${this.download} ${this.href}`);
  });
  openFile({ writeWorkplaceFile: () => '{"format":"sidemand-workplace"}\n' });
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  expect(pressed).toEqual(['vores-arbejdsplads.json blob:made']);
  expect(await made[0]?.text()).toBe('{"format":"sidemand-workplace"}\n');
  await expect.element(page.getByText('Din browser gemmer nu filen vores-arbejdsplads.json')).toBeVisible();
});

test('shows what is new and what differs, keeps ours unless chosen, and takes it in one go', async () => {
  const takeWorkplaceFile = vi.fn(async () => ok(null));
  const ports = openFile({ takeWorkplaceFile });
  await chooseFile('the file');
  await expect.element(page.getByRole('heading', { name: 'Det står i filen' })).toHaveFocus();
  await expect.element(page.getByText('Nye svar: 1')).toBeVisible();
  await expect.element(page.getByText('Nexus Outlook')).toBeVisible();
  await expect.element(page.getByText('Ens begge steder: 3')).toBeVisible();
  await expect.element(page.getByText('så de bliver ikke hentet: kantine')).toBeVisible();
  const leader = page.getByRole('group', { name: 'Hvem er din leder?' });
  await expect.element(leader.getByRole('radio', { name: 'Behold jeres Karen' })).toBeChecked();
  const journal = page.getByRole('group', { name: 'Spørgsmål om journaladgang?' }).last();
  await journal.getByRole('radio', { name: 'Brug filens Læse og skrive' }).click();
  expect(takeWorkplaceFile).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Hent svarene' }).click();
  expect(takeWorkplaceFile).toHaveBeenCalledWith('the file', ['journaladgang']);
  await expect.element(page.getByText('Svarene er hentet.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Del jeres svar' })).toHaveFocus();
  expect(page.getByRole('heading', { name: 'Det står i filen' }).query()).toBeNull();
  expect(ports.answers.value).toEqual({ leder: answer('Karen'), journaladgang: answer('none') });
});

test('leads to the advice that does not fit elsewhere, and passes over what is gone', async () => {
  openFile();
  await chooseFile();
  await page.getByRole('button', { name: 'Noget alvorligt' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Bibliotek');
});

test('can be left, and then changes nothing', async () => {
  const takeWorkplaceFile = vi.fn(async () => ok(null));
  openFile({ takeWorkplaceFile });
  await chooseFile();
  await page.getByRole('button', { name: 'Lad det være' }).click();
  expect(page.getByRole('heading', { name: 'Det står i filen' }).query()).toBeNull();
  await expect.element(page.getByRole('heading', { name: 'Del jeres svar' })).toHaveFocus();
  expect(takeWorkplaceFile).not.toHaveBeenCalled();
});

test('says that a file brings nothing', async () => {
  openFile({ readWorkplaceFile: () => ok({ ...PREVIEW, added: [], different: [] }) });
  await chooseFile();
  await expect.element(page.getByText('Der er ikke noget i filen, som I mangler.')).toBeVisible();
  expect(page.getByRole('button', { name: 'Hent svarene' }).query()).toBeNull();
});

test.each([
  ['not-a-file-of-ours', 'Det er ikke en fil fra Vores arbejdsplads.'],
  ['damaged', 'Filen er ikke hel.'],
  ['newer-version', 'Filen kommer fra en nyere Sidemand.'],
  ['too-large', 'Filen er for stor'],
  ['looks-like-cpr', 'Et svar i filen ligner et CPR-nummer.'],
] as const)(
  '%s: says what happened and that nothing is changed, and the same file can be tried again',
  async (fault, words) => {
    const ports = openFile({ readWorkplaceFile: () => fail(fault) });
    await chooseFile();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText('Intet er ændret her.')).toBeVisible();
    // A browser says nothing when the same file is chosen twice.
    await expect.element(page.getByLabelText('Hent svar fra en fil')).toHaveValue('');
    ports.readWorkplaceFile = () => ok(PREVIEW);
    await chooseFile();
    await expect.element(page.getByRole('heading', { name: 'Det står i filen' })).toBeVisible();
    expect(page.getByText('Intet er ændret her.').query()).toBeNull();
  },
);

test('does not even read a file that is too large', async () => {
  const readWorkplaceFile = vi.fn(() => ok(PREVIEW));
  openFile({ readWorkplaceFile });
  await chooseFile('x'.repeat(WORKPLACE_FILE_BYTES + 1));
  await expect.element(page.getByText('Filen er for stor')).toBeVisible();
  expect(readWorkplaceFile).not.toHaveBeenCalled();
});

test('says so when the answers could not be saved, and keeps the choices', async () => {
  openFile({ takeWorkplaceFile: async () => fail('not-saved') });
  await chooseFile();
  const theirs = page.getByRole('radio', { name: 'Brug filens Jens' });
  await theirs.click();
  await page.getByRole('button', { name: 'Hent svarene' }).click();
  await expect.element(page.getByText('Svarene blev ikke gemt.')).toBeVisible();
  await expect.element(theirs).toBeChecked();
});
