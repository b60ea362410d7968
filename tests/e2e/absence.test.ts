import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSealedFile, readSealedFile } from '@/lib/backup';
import { FILE_WORDS, Person } from '../support/absence-person';
import { BROWSERS } from '../support/browsers';
import { textOf, waitForText } from '../support/journal';
import { pastedText } from '../support/pasted';

async function contentOf(path: string): Promise<Record<string, unknown>> {
  const read = readSealedFile(readFileSync(path, 'utf8'));
  const opened = read.ok ? await openSealedFile(read.value, FILE_WORDS) : read;
  if (!opened.ok) throw new Error(opened.fault);
  return JSON.parse(opened.value);
}

describe.each(BROWSERS)('Amira is ill, and Mette carries her plan out, in %s', (name) => {
  let folder: string;
  let amira: Person;
  let mette: Person;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidemand-absence-'));
    amira = await Person.start(name, folder);
    mette = await Person.start(name, folder);
  });
  afterAll(async () => {
    await amira?.browser.close();
    await mette?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('before: Amira writes her plan; a CPR number is held back', async () => {
    await amira.panel.clickNamed(/^Skriv planen/);
    await amira.panel.waitFor(() => document.querySelector('textarea:enabled'));
    await amira.write('Hvad kalder dine kolleger dig?', 'Amira');
    await amira.save('Hvad kalder dine kolleger dig?');
    await amira.writeLine('Hvem skal have besked?', 'Karen, afdelingsleder');
    await amira.write('Hvad må der siges om, at du er væk?', 'Amira er fraværende. Spørg mig om opgaverne.');
    await amira.save('Hvad må der siges om, at du er væk?');
    await amira.write('Ny linje: Hvor står mine aftaler?', 'Ring til 010190-1234');
    await waitForText(amira.panel, 'Det ligner et CPR-nummer.');
    await amira.writeLine('Hvor står mine aftaler?', 'Aftalerne står i min kalender');
    await amira.writeLine('Opgaver, som andre venter på', 'Torsdagsgruppen, Ole træder til', 'this-week');
    await amira.writeLine('Nøgler og udstyr', 'Nøglen ligger i skabet', 'later');
    await amira.write('Hvem kan svare imens?', 'kontoret');
    await amira.save('Hvem kan svare imens?');
    expect(await textOf(amira.panel)).toContain('Kan det ikke vente, så kontakt kontoret.');
    await amira.back();
  });

  test('she hands it over to Mette and Karen as a file that says nothing without its words', async () => {
    file = await amira.handOver('Mette, Karen');
    expect(basename(file)).toBe('fravaersplan-amira-v1.json');
    await waitForText(amira.panel, 'Overdraget v1');
    expect(readFileSync(file, 'utf8')).not.toContain('Amira');
    const content = await contentOf(file);
    expect(Object.keys(content).sort()).toEqual(['handedBackOn', 'marks', 'plan', 'takenOn']);
    expect(Object.keys(content.plan as object).sort()).toEqual(['handedOn', 'id', 'lines', 'version']);
    await amira.back();
  });

  test('7:05: "Jeg er syg" says what to say, and sends nothing', async () => {
    await amira.panel.clickNamed(/^Jeg er syg/);
    await waitForText(amira.panel, 'Brug min fraværsplan');
    const text = await textOf(amira.panel);
    expect(text).toContain('Du behøver ikke sige, hvad du fejler.');
    expect(text).toContain('Tak for din mail.');
    await amira.back();
  });

  test('8:00: Mette opens the file, first with other words, and follows the plan', async () => {
    await mette.openFile(file, 'fire røde cykler i sol');
    await waitForText(mette.panel, 'Filen åbnede ikke.');
    await mette.write('Ordene til filen', FILE_WORDS);
    await mette.panel.clickNamed('Åbn filen');
    await waitForText(mette.panel, 'Planen er ikke i brug her endnu.');
    await mette.panel.clickNamed('Følg planen');
    await waitForText(mette.panel, 'Fraværsplan for Amira');
    const groups = await mette.panel.evaluate(() =>
      [...document.querySelectorAll('.sm-absence .sm-section > h3')].map((title) => title.textContent),
    );
    expect(groups.slice(0, 3)).toEqual(['I dagNu', 'Denne uge', 'Senere']);
    expect(await textOf(mette.panel)).toContain('Amira er fraværende. Spørg mig om opgaverne.');
  });

  test('8:03: she has the agreed sentence on the clipboard, and no word more', async () => {
    await mette.panel.clickNamed('Kopiér sætningen');
    await waitForText(mette.panel, 'Teksten er kopieret.');
    expect(await pastedText(mette.browser)).toBe('Amira er fraværende. Spørg mig om opgaverne.');
    await mette.panel.activate();
  });

  test('8:08 and 8:15: she ticks with her initials and notes that Ole says yes', async () => {
    await mette.write('Dine initialer', 'MH');
    await mette.tick('Aftalerne står i min kalender');
    await mette.panel.evaluate(() => {
      const row = [...document.querySelectorAll('.sm-absence-lines > li')].find((one) =>
        one.textContent?.includes('Torsdagsgruppen'),
      );
      row?.querySelector('summary')?.focus();
    });
    await mette.panel.press('Enter');
    await mette.write('Note til: Torsdagsgruppen, Ole træder til', 'Ole siger ja');
    await mette.save('Note til: Torsdagsgruppen, Ole træder til');
  });

  test('nothing acknowledged is lost when the browser is killed', async () => {
    await mette.killAndReturn();
    await waitForText(mette.panel, '1 af 4 gjort');
    await mette.panel.clickNamed(/^Amira/);
    await waitForText(mette.panel, 'Ole siger ja');
    expect(await textOf(mette.panel)).toContain('MH, ');
    await mette.back();
  });

  test('a newer version of the plan: the tick stays, and what changed is told', async () => {
    await amira.panel.clickNamed(/^Ret planen/);
    await amira.writeLine('Opgaver, som andre venter på', 'Bilen skal til syn', 'later');
    await amira.back();
    await waitForText(amira.panel, '1 ændring siden overdragelsen');
    const newer = await amira.handOver('Mette');
    expect(basename(newer)).toBe('fravaersplan-amira-v2.json');
    await amira.back();
    await mette.openFile(newer);
    await waitForText(mette.panel, 'Du følger allerede v1. Den her er nyere.');
    await mette.panel.clickNamed('Følg planen');
    await waitForText(mette.panel, 'Dine initialer');
    const text = await textOf(mette.panel);
    expect(text).toContain('MH, ');
    expect(text).toContain('Version 2');
    expect(text).toContain('ny');
  });

  test('back: Mette hands back, and Amira sees what was done, by whom, and what waits', async () => {
    await mette.panel.clickNamed('Overdrag tilbage');
    await waitForText(mette.panel, 'Listen slettes her 30 dage efter.');
    await mette.panel.clickNamed('Gem som låst fil');
    await mette.write('Ord, der åbner filen', FILE_WORDS);
    await mette.write('De samme ord igen', FILE_WORDS);
    const returned = await mette.files.keep(() => mette.panel.clickNamed('Gem filen'));
    await amira.openFile(returned);
    await waitForText(amira.panel, 'Fraværsplan: Amira');
    await amira.panel.clickNamed('Se, hvad der blev gjort');
    await waitForText(amira.panel, 'Det er gjort');
    const text = await textOf(amira.panel);
    expect(text.indexOf('Det venter')).toBeLessThan(text.indexOf('Bilen skal til syn'));
    expect(text.indexOf('Bilen skal til syn')).toBeLessThan(text.indexOf('Det er gjort'));
    expect(text).toContain('MH: Ole siger ja');
    await amira.back();
    await waitForText(amira.panel, 'Det blev gjort, mens du var væk');
  });

  test('nothing went wrong unseen', async () => {
    expect(await amira.browser.uncaught()).toEqual([]);
    expect(await mette.browser.uncaught()).toEqual([]);
  });
});
