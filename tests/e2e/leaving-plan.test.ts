import { describe, expect, onTestFinished, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openLocked, saveLocked, waitForShown } from '../support/keeping-view';
import { watchForFile } from '../support/kept-file';
import { beginPlan, openPlans, readLines, unlockPlan, writeLine } from '../support/own-plan-view';
import { dumpExtension, makeSentinel } from '../support/sentinel';

const PLAN_WORDS = 'måge havre bænk lanterne';
const FILE_WORDS = 'bøgeskov tirsdag kaffe åløb';

// PRODUCT.md 3.10 and 3.11: the plan leaves this computer, and is there on another that never saw it.
describe.each(BROWSERS)('a plan in %s', (name) => {
  test('goes along in the file, leaves nothing here, and opens in a new profile under its own words', async () => {
    const line = makeSentinel();
    const old = await launch(name, { extension: builtExtension(name), language: 'da' });
    onTestFinished(() => old.close());
    const panel = await openPlans(old);
    await watchForFile(panel);
    await beginPlan(panel, PLAN_WORDS);
    await writeLine(panel, 'Det kan vælte mig', line);
    await panel.clickNamed('Indstillinger');
    const mine = await saveLocked(panel, 'Det, der er mit', FILE_WORDS);
    expect(mine.text).not.toContain(line);
    await panel.clickNamed('Slet alt på denne computer');
    await panel.clickNamed('Ja, slet det hele');
    await waitForShown(panel, 'Alt er slettet på denne computer.');
    expect(await dumpExtension(panel)).not.toContain('"kind":"my-plan"');

    const fresh = await launch(name, { extension: builtExtension(name), language: 'da' });
    onTestFinished(() => fresh.close());
    let there = await openPlans(fresh);
    await there.clickNamed('Indstillinger');
    await openLocked(there, mine.text, FILE_WORDS);
    await there.clickNamed('Hent det ind');
    await waitForShown(there, 'Filen er hentet ind.');
    await there.close();
    there = await openPlans(fresh);
    expect(await dumpExtension(there)).not.toContain(line);
    await unlockPlan(there, PLAN_WORDS);
    expect(await readLines(there)).toEqual([line]);
  });
});
