import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type EffectiveSettings, fail, JOURNAL_SLOT, ok, type Profile } from '@/lib/model';
import { makePorts } from './ports';
import { showPanel } from './show';

const untold: Profile = { role: null, employer: null, authorised: null, citizenWord: null, asked: false };

/** Ports that remember what is told, as the real ones do. */
function portsOf(profile: Profile, locale: 'da' | 'en' = 'da') {
  const ports = makePorts();
  const settings: EffectiveSettings = { ...ports.settings.value, locale, profile };
  let stored = profile;
  ports.settings.value = settings;
  ports.chooseProfile = vi.fn(async (told: Partial<Profile>) => {
    stored = { ...stored, ...told };
    // As in the browser, where the panel hears of a change of settings a while after it is stored.
    setTimeout(() => {
      ports.settings.value = { ...ports.settings.value, profile: stored };
    }, 50);
    return ok(null);
  });
  ports.saveAnswer = vi.fn(async (slot, answer) => {
    ports.answers.value = { ...ports.answers.value, [slot]: answer };
    return ok(null);
  });
  return ports;
}

const press = (name: string) => page.getByRole('button', { name }).click();
const heading = (name: string) => page.getByRole('heading', { name });

describe('the first open', () => {
  afterEach(() => vi.restoreAllMocks());

  test('a peer in a region is through in five presses, and each answer is kept at once', async () => {
    const ports = portsOf(untold);
    showPanel(ports);
    await press('Lønnet peer');
    await press('I en region');
    await press('Jeg må læse og skrive');
    await press('Nej');
    await expect.element(heading('Tak. Sådan ser Sidemand ud for dig')).toHaveFocus();
    await expect
      .poll(() => ports.settings.value.profile)
      .toEqual({
        role: 'peer',
        employer: 'region',
        authorised: false,
        citizenWord: null,
        asked: false,
      });
    expect(ports.answers.value[JOURNAL_SLOT]?.answer).toBe('write');
    await press('Gå i gang');
    await expect.poll(() => ports.settings.value.profile.asked).toBe(true);
    await expect.element(page.getByText('Før vi går i gang')).not.toBeInTheDocument();
  });

  test('all of it can be skipped, and then nothing is hidden', async () => {
    const ports = portsOf(untold);
    showPanel(ports);
    await press('Spring alle over');
    await expect.element(page.getByText('Du ser alt')).toBeVisible();
    await press('Gå i gang');
    await expect.poll(() => ports.settings.value.profile).toEqual({ ...untold, asked: true });
  });

  test('a leader is not asked about the record, and is shown the way to the workplace', async () => {
    const ports = portsOf(untold);
    showPanel(ports);
    await press('Leder');
    await press('I en kommune');
    await press('Svar på jeres spørgsmål');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Arbejdsplads');
    expect(ports.saveAnswer).not.toHaveBeenCalled();
  });

  test('an answer that is not saved says so and asks again', async () => {
    const ports = portsOf(untold);
    ports.chooseProfile = async () => fail('not-saved');
    showPanel(ports);
    await press('Frivillig peer');
    await expect.element(page.getByText('Svaret blev ikke gemt.')).toBeVisible();
    await expect.element(heading('Hvem er du?')).toBeVisible();
  });

  test('a double click answers one question, not the next one with it', async () => {
    const ports = portsOf(untold);
    showPanel(ports);
    // Slow enough for the next question to be there at the second press.
    await page.getByRole('button', { name: 'Lønnet peer' }).dblClick({ delay: 120 });
    await expect.element(heading('Hvor er du?')).toHaveFocus();
    expect(ports.chooseProfile).toHaveBeenCalledTimes(1);
  });

  test('by keyboard alone, in English', async () => {
    const ports = portsOf(untold, 'en');
    showPanel(ports);
    page.getByRole('button', { name: 'Volunteer peer' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Where are you?')).toHaveFocus();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    await expect.element(heading('May you read or write in the record?')).toHaveFocus();
    await expect
      .poll(() => ports.settings.value.profile)
      .toMatchObject({ role: 'volunteer', employer: 'private' });
  });
});

test('settings change it later, and take it back', async () => {
  const ports = portsOf({
    role: 'peer',
    employer: 'region',
    authorised: true,
    citizenWord: null,
    asked: true,
  });
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  await page.getByText('Se og ret dine svar', { exact: true }).click();
  await page.getByRole('radio', { name: 'Frivillig peer' }).click();
  await expect.poll(() => ports.settings.value.profile.role).toBe('volunteer');
  const roles = page.getByRole('group', { name: 'Hvem er du?' });
  await roles.getByRole('radio', { name: 'Ikke valgt' }).click();
  await expect.poll(() => ports.settings.value.profile.role).toBeNull();
});

test('settings say so when a change is not saved, and show what still holds', async () => {
  const ports = portsOf({ ...untold, role: 'peer', asked: true });
  ports.chooseProfile = async () => fail('not-saved');
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  await page.getByText('Se og ret dine svar', { exact: true }).click();
  for (const _try of [1, 2]) {
    await page.getByRole('radio', { name: 'Frivillig peer' }).click();
    await expect.element(page.getByText('Svaret blev ikke gemt.')).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Lønnet peer' })).toBeChecked();
  }
});
