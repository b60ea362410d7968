import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail } from '@/lib/model';
import { uuid, write } from '@/tests/unit/absence-plan/sample';
import { handedPlan, keys, mettesRun, press, saveKeys, showAbsence } from './absence-fixture';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('writing the plan', () => {
  test('a line is saved with its time, and the form is ready for the next', async () => {
    const { memory } = showAbsence();
    await press('Skriv planen Et kvarter er nok. Du kan stoppe undervejs.');
    await expect.element(page.getByRole('heading', { name: 'Skriv planen' })).toHaveFocus();
    await keys().fill('Skabet på kontoret');
    await page.getByRole('radio', { name: 'Denne uge' }).nth(4).click();
    await press(saveKeys);
    await expect.element(keys()).toHaveValue('');
    await expect.element(keys()).toHaveFocus();
    expect(memory.plans.value[0]?.lines).toMatchObject([
      { section: 'keys', text: 'Skabet på kontoret', when: 'this-week' },
    ]);
  });

  test('a CPR number is held back and said why; nothing is asked for about health', async () => {
    const { memory, place } = showAbsence();
    await press(/^Skriv planen/);
    await keys().fill('Ring til 010190-1234');
    await expect
      .element(page.getByText('Det ligner et CPR-nummer. Det hører ikke til i planen.'))
      .toBeVisible();
    await press(saveKeys);
    expect(memory.plans.value).toEqual([]);
    const labels = [...place.querySelectorAll('label')].map(({ textContent }) => textContent).join(' ');
    expect(labels).not.toMatch(/syg|helbred|hvorfor|årsag|diagnose/i);
  });

  test('a name that may be a citizen’s is asked about, and stops nothing', async () => {
    const { memory, ports } = showAbsence();
    ports.absence = { ...ports.absence, findCitizenNames: async () => ['Anna Jensen'] };
    await press(/^Skriv planen/);
    await keys().fill('Nøglen til Anna Jensen');
    await expect.element(page.getByText('Er det en borgers navn: Anna Jensen?')).toBeVisible();
    await press(saveKeys);
    await expect.poll(() => memory.plans.value[0]?.lines[0]?.text).toBe('Nøglen til Anna Jensen');
  });

  test('a save that failed keeps the words', async () => {
    const { ports } = showAbsence();
    ports.absence = { ...ports.absence, putLine: async () => fail('not-saved') };
    await press(/^Skriv planen/);
    await keys().fill('Skabet');
    await press(saveKeys);
    await expect.element(page.getByText('Ikke gemt.', { exact: false })).toBeVisible();
    await expect.element(keys()).toHaveValue('Skabet');
  });

  test('what another window writes meanwhile is shown beside one’s own words, and the person chooses', async () => {
    const { memory } = showAbsence([handedPlan()]);
    await press(/^Ret planen/);
    await press('Ret: Bilen skal til syn');
    const field = page.getByRole('textbox', { name: 'Ret linjen: Opgaver, som andre venter på' });
    await field.fill('Bilen skal til syn fredag');
    const [before] = memory.plans.value;
    if (!before) throw new Error('no plan');
    const line = before.lines.find(({ id }) => id === uuid(8));
    if (!line) throw new Error('no line');
    memory.plans.value = [write(before, { ...line, text: 'Bilen er solgt' })];
    await expect.element(page.getByText('Et andet vindue har ændret det imens.')).toBeVisible();
    await expect.element(page.getByText('Bilen er solgt').first()).toBeVisible();
    await expect.element(field).toHaveValue('Bilen skal til syn fredag');
    await press('Gem det, jeg skrev');
    await expect
      .poll(() => memory.plans.value[0]?.lines.find(({ id }) => id === uuid(8))?.text)
      .toBe('Bilen skal til syn fredag');
  });

  test('a line that another window deletes while it is written is not lost', async () => {
    const { memory } = showAbsence([handedPlan()]);
    await press(/^Ret planen/);
    await press('Ret: Bilen skal til syn');
    const field = page.getByRole('textbox', { name: 'Ret linjen: Opgaver, som andre venter på' });
    await field.fill('Bilen skal til syn fredag');
    memory.plans.value = memory.plans.value.map((plan) => ({
      ...plan,
      lines: plan.lines.map((line) =>
        line.id === uuid(8) ? { ...line, rev: line.rev + 1, removedOn: '2026-11-24' } : line,
      ),
    }));
    await expect.element(field).toHaveValue('Bilen skal til syn fredag');
    await press('Gem det, jeg skrev');
    const saved = () => memory.plans.value[0]?.lines.find(({ id }) => id === uuid(8));
    await expect.poll(() => saved()?.text).toBe('Bilen skal til syn fredag');
    expect(saved()?.removedOn).toBeUndefined();
  });

  test('a deleted line can be had back at once and later', async () => {
    showAbsence([handedPlan()]);
    await press(/^Ret planen/);
    await press('Slet: Bilen skal til syn');
    await expect.element(page.getByRole('button', { name: 'Fortryd' })).toHaveFocus();
    await press('Fortryd');
    await expect.element(page.getByRole('button', { name: 'Slet: Bilen skal til syn' })).toBeVisible();
    await press('Slet: Bilen skal til syn');
    await page.getByText('Slettede linjer: 1').click();
    await press('Hent tilbage: Bilen skal til syn');
    await expect.element(page.getByRole('button', { name: 'Slet: Bilen skal til syn' })).toBeVisible();
  });

  test('words that were never saved are offered', async () => {
    const { ports, memory } = showAbsence();
    ports.drafts.value = { 'absence/keys/': 'Skabet på kont' };
    await press(/^Skriv planen/);
    await press('Brug');
    await expect.element(keys()).toHaveValue('Skabet på kont');
    await press(saveKeys);
    await expect.poll(() => memory.plans.value[0]?.lines[0]?.text).toBe('Skabet på kont');
    expect(ports.drafts.value).toEqual({});
  });

  test('the auto-reply comes from two answers, in both languages, without a reason, and is copied', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    showAbsence([handedPlan()]);
    await press(/^Ret planen/);
    await press('Kopiér autosvaret');
    expect(copied).toEqual([
      'Tak for din mail. Jeg er ikke på arbejde lige nu og læser ikke mail.\nKan det ikke vente, så kontakt afdelingens kontor: 12 34 56 78.\nVenlig hilsen Amira\n\nThank you for your email. I am not at work at the moment and am not reading email.\nIf it cannot wait, please contact afdelingens kontor: 12 34 56 78.\nKind regards, Amira',
    ]);
  });
});

describe('handing over', () => {
  test('tells which version others have, and what has changed since', async () => {
    showAbsence([handedPlan()]);
    await expect.element(page.getByText('Overdraget v4, 3. november 2026')).toBeVisible();
    await expect.element(page.getByText('1 ændring siden overdragelsen')).toBeVisible();
  });

  test('needs somebody to have it and the same words twice, and then gives a file', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { memory } = showAbsence([handedPlan()]);
    await press(/^Overdrag planen/);
    const words = page.getByLabelText('Ord, der åbner filen');
    const again = page.getByLabelText('De samme ord igen');
    await words.fill('kort');
    await press('Gem filen');
    await expect.element(page.getByText('Det er for kort til at holde.')).toBeVisible();
    await words.fill('fire blå cykler i regn');
    await again.fill('fire blå cykler i sol');
    await press('Gem filen');
    await expect.element(page.getByText('Ordene er ikke ens.')).toBeVisible();
    await again.fill('fire blå cykler i regn');
    await press('Gem filen');
    await expect.element(page.getByText('Vælg først, hvem der skal have planen.')).toBeVisible();
    expect(names).toEqual([]);
    await page.getByRole('checkbox', { name: 'Mette', exact: true }).click();
    await press('Gem filen');
    await expect
      .element(page.getByText('Din browser gemmer nu filen fravaersplan-amira-v5.json'))
      .toBeVisible();
    expect(names).toEqual(['fravaersplan-amira-v5.json']);
    expect(memory.plans.value[0]?.handedOver).toMatchObject([
      { to: 'Karen', version: 4 },
      { to: 'Mette', version: 5 },
    ]);
    await expect.element(words).toHaveValue('');
    await press('Fjern: Mette');
    await expect.poll(() => memory.plans.value[0]?.handedOver.length).toBe(1);
  });
});

test('"Jeg er syg" says whom to call and what to say, and writes nothing', async () => {
  const { memory } = showAbsence([handedPlan()]);
  const before = memory.plans.value;
  await press(/^Jeg er syg/);
  await expect.element(page.getByText('87 65 43 21')).toBeVisible();
  await expect.element(page.getByText('Brug min fraværsplan', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Du behøver ikke sige, hvad du fejler.')).toBeVisible();
  expect(memory.plans.value).toBe(before);
});

describe('a colleague’s plan', () => {
  test('is ticked with initials, and noted; a CPR number in a note is held back', async () => {
    const { memory } = showAbsence([], [{ ...mettesRun(), marks: {}, initials: '' }]);
    await press(/^Amira/);
    await page.getByLabelText('Dine initialer').fill('MH');
    await page.getByRole('checkbox', { name: 'Aftalerne står i min kalender i Outlook' }).click();
    const mark = (id: string) => Object.values(memory.takeovers.value[0]?.marks[id] ?? {})[0];
    await expect.poll(() => mark(uuid(7))).toMatchObject({ done: true, by: 'MH' });
    await page.getByText('Tilføj en note').first().click();
    const note = page.getByRole('textbox', { name: 'Note til: Karen, afdelingsleder' });
    await note.fill('010190-1234');
    await press('Gem: Note til: Karen, afdelingsleder');
    await expect.element(page.getByText('Det ligner et CPR-nummer.', { exact: false })).toBeVisible();
    expect(mark(uuid(1))).toBeUndefined();
    await note.fill('Ringet op');
    await press('Gem: Note til: Karen, afdelingsleder');
    await expect.poll(() => mark(uuid(1))).toMatchObject({ done: false, note: 'Ringet op', by: 'MH' });
  });

  test('shows what others have done and noted, and nobody can take it away', async () => {
    const run = mettesRun();
    const theirs = { done: true, by: 'KL', on: '2026-11-24', note: 'Ole siger ja', rev: 1 };
    showAbsence([], [{ ...run, marks: { [uuid(2)]: { [uuid(999)]: theirs } } }]);
    await press(/^Amira/);
    const tick = page.getByRole('checkbox', { name: /Torsdagsgruppen/ });
    await expect.element(tick).toBeChecked();
    await expect.element(tick).toBeDisabled();
    await expect.element(page.getByText('Ole siger ja').first()).toBeVisible();
  });

  test('is handed back as a list of what is done, by whom, and what waits', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    const { memory } = showAbsence([], [mettesRun()]);
    await press(/^Amira/);
    await press('Overdrag tilbage');
    await expect.poll(() => memory.takeovers.value[0]?.handedBackOn).not.toBeNull();
    await expect.element(page.getByRole('heading', { name: 'Det venter' })).toBeVisible();
    await press('Kopiér listen');
    expect(copied[0]).toContain(
      'Det er gjort\n- Aftalerne står i min kalender i Outlook (MH, 24. november 2026)',
    );
    expect(page.getByRole('checkbox').query()).toBeNull();
  });

  test('is deleted at once only after a second press', async () => {
    const { memory } = showAbsence([], [mettesRun()]);
    await press(/^Amira/);
    await press('Slet planen her');
    expect(memory.takeovers.value).toHaveLength(1);
    await press('Ja, slet den');
    await expect.poll(() => memory.takeovers.value).toEqual([]);
  });
});

test('the owner is asked once, a week after, whether the plan wants correcting', async () => {
  vi.setSystemTime('2026-12-02T08:00:00');
  const { memory } = showAbsence([handedPlan()], [{ ...mettesRun(), handedBackOn: '2026-11-25' }]);
  await expect.element(page.getByText('Vil du rette fraværsplanen?')).toBeVisible();
  await press('Nej, den er fin');
  await expect.poll(() => memory.takeovers.value[0]?.askedToRevise).toBe(true);
  expect(page.getByText('Vil du rette fraværsplanen?').query()).toBeNull();
  await expect.element(page.getByText('Det blev gjort, mens du var væk')).toBeVisible();
  vi.useRealTimers();
});

describe('a file of another', () => {
  const choose = (file: File) => userEvent.upload(page.getByLabelText('Vælg filen'), file);

  test.each([
    ['', 'Filen er tom.'],
    ['<html>', 'Det er ikke en fraværsplan fra Sidemand.'],
    ['{"format":"sidemand-sealed"', 'Filen er ikke hel.'],
    ['{"format":"sidemand-sealed","version":2}', 'Filen er lavet med en nyere Sidemand.'],
    ['x'.repeat(1024 * 1024 + 1), 'Filen er for stor'],
  ])('is refused with a sentence of what happened (%#)', async (text, words) => {
    const { memory } = showAbsence();
    await press('Åbn en kollegas fraværsplan');
    await choose(new File([text], 'fravaersplan.json'));
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText('Intet er ændret her.', { exact: false })).toBeVisible();
    expect(memory.takeovers.value).toEqual([]);
  });

  test('opens with its words, is looked at, and becomes a run only then', async () => {
    const { ports, memory } = showAbsence();
    const sealed = await ports.absence.sealPlan(handedPlan(), 'fire blå cykler i regn');
    if (!sealed.ok) throw new Error(sealed.fault);
    await press('Åbn en kollegas fraværsplan');
    await choose(new File([sealed.value], 'fravaersplan.json'));
    await page.getByLabelText('Ordene til filen').fill('fire blå cykler i sol');
    await press('Åbn filen');
    await expect.element(page.getByText('Filen åbnede ikke.', { exact: false })).toBeVisible();
    await page.getByLabelText('Ordene til filen').fill('fire blå cykler i regn');
    await press('Åbn filen');
    await expect.element(page.getByRole('heading', { name: 'Fraværsplan: Amira' })).toHaveFocus();
    expect(memory.takeovers.value).toEqual([]);
    await press('Følg planen');
    await expect.element(page.getByRole('heading', { name: 'Fraværsplan for Amira' })).toHaveFocus();
    expect(memory.takeovers.value).toHaveLength(1);
  });
});
