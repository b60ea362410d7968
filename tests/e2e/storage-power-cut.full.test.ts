import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist, readChecklist, tick } from '../support/checklist-view';
import { type CutDisk, mountCutDisk } from '../support/cut-disk';

// SECURITY.md 10, number 2. Where nothing may be mounted, scripts/test leaves this file out and says so.

const CUTS = 6;

describe.each(BROWSERS)('2: %s, with the power cut', (name) => {
  let disk: CutDisk;
  let browser: DrivenBrowser | undefined;

  beforeAll(() => {
    disk = mountCutDisk();
  });
  afterAll(async () => {
    await browser?.close();
    disk?.remove();
  });

  const start = (profile: string) =>
    launch(name, { extension: builtExtension(name), profile, language: 'da' });

  test(`right after "Gemt", ${CUTS} times, has every tick and no empty database`, async () => {
    browser = await start(disk.profile);
    const panel = await openReadyChecklist(browser);
    const cuts: { readonly profile: string; readonly ticked: readonly number[] }[] = [];
    for (let item = 0; item < CUTS; item += 1) {
      await tick(panel, item);
      cuts.push({ profile: disk.cut(), ticked: Array.from({ length: item + 1 }, (_, at) => at) });
    }
    await browser.close();
    for (const { profile, ticked } of cuts) {
      browser = await start(profile);
      const after = await openReadyChecklist(browser);
      expect((await readChecklist(after)).ticked).toEqual(ticked);
      await browser.close();
    }
  });
});
