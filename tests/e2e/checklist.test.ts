import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist, waitUntilReady } from '../support/checklist-view';
import { chooseFile } from '../support/kept-file';
import { readKeptItems } from '../support/many-runs';
import { itemRow, unfoldItem, waitForRow, waitForWords } from '../support/run-view';

/** What the page gave the browser to keep. */
interface Kept {
  file?: { name: string; text: string } | undefined;
}

// PRODUCT.md 3.2, and of 3.3 what reaches the peer. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('the peer opens the checklist in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await openReadyChecklist(browser);
  });
  afterAll(() => browser?.close());

  const item = (id: string) => `.sm-item[data-item="${id}"]`;
  const isDisabled = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.disabled;
  const write = (page: DrivenPage, selector: string, value: string) =>
    page.evaluate(
      ([field, text]: readonly string[]) => {
        const input = document.querySelector<HTMLInputElement>(field ?? '');
        if (!input) throw new Error(field);
        input.value = text ?? '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      [selector, value] as readonly string[],
    );

  test('0:00 he tells when he began and on which days he works, and three items stand first', async () => {
    await write(panel, '.sm-facts-asked input[type=date]', '2026-11-02');
    for (const day of ['tirsdag', 'onsdag', 'fredag']) await panel.clickNamed(day);
    await panel.clickNamed('Ved ikke');
    await panel.click('.sm-facts-asked .sm-button-strong');
    await panel.waitFor(() => !document.querySelector('.sm-facts-asked'), undefined, { what: 'saved facts' });
    expect(
      await panel.evaluate(() => document.querySelectorAll('.sm-section:first-of-type .sm-item').length),
    ).toBe(3);
    expect(await panel.evaluate(() => document.querySelector('.sm-list-head')?.textContent)).toMatch(
      /0 af \d\d/,
    );
    // Nobody knows of a trial period: there is a question after it, and no talk about its end.
    await panel.waitFor((selector: string) => document.querySelector(selector), item('trial-asked'));
    expect(
      await panel.evaluate((selector: string) => document.querySelector(selector), item('trial-talk')),
    ).toBeNull();
  });

  test('0:15 the next talk cannot be ticked without a day; the day is kept', async () => {
    const box = `${item('next-talk')} .sm-tick input`;
    expect(await panel.evaluate(isDisabled, box)).toBe(true);
    await write(panel, `${item('next-talk')} .sm-item-needs input[type=date]`, '2026-12-04');
    await write(panel, `${item('next-talk')} .sm-item-needs input[type=time]`, '10:00');
    await panel.click(`${item('next-talk')} .sm-item-needs > button`);
    await panel.waitFor(
      (selector: string) => document.querySelector(selector)?.textContent?.includes('fredag den 4. december'),
      item('next-talk'),
      { what: 'the day in plain words' },
    );
    expect(await panel.evaluate(isDisabled, box)).toBe(false);
  });

  test('0:40 the day goes to the calendar under a neutral word, and as the same under one’s own', async () => {
    await panel.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob)
          void blob.text().then((text) => ((globalThis as Kept).file = { name: '', text }));
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
      const more = document.querySelector('[data-item=next-talk] .sm-item-more > details:last-of-type');
      if (more instanceof HTMLDetailsElement) more.open = true;
    });
    const keep = async () => {
      await panel.evaluate(() => {
        (globalThis as Kept).file = undefined;
      });
      await panel.click(`${item('next-talk')} .sm-item-calendar button`);
      return (await panel.waitFor(() => (globalThis as Kept).file, undefined, { what: 'the file' })).text;
    };
    const text = await keep();
    expect(text).toContain('SUMMARY:Aftale\r\n');
    expect(text).toContain('TZID=Europe/Copenhagen:20261204T100000');
    expect(text).not.toContain('leder');
    await panel.click(`${item('next-talk')} .sm-item-calendar input`);
    await panel.press('Control+a');
    await panel.type('Kaffe med Karen');
    const own = await keep();
    expect(own).toContain('SUMMARY:Kaffe med Karen\r\n');
    const uidIn = (file: string) => /^UID:.+$/m.exec(file)?.[0];
    expect(uidIn(own)).toBe(uidIn(text) ?? 'a name of the day');
  });

  test('2:30 what Karen looks after is folded under her name, as her file tells it', async () => {
    const answers = [{ slot: 'leder', answer: 'Karen' }];
    const file = { format: 'sidemand-workplace', version: 1, savedOn: '2026-11-17', answers };
    await panel.clickNamed('Arbejdsplads');
    await chooseFile(panel, null, JSON.stringify(file), 'vores-arbejdsplads.json');
    await panel.clickNamed('Hent svarene');
    await panel.waitFor(() => document.querySelector('main')?.innerText.includes('Svarene er hentet.'));
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
    await panel.clickNamed(/^Karen \(\d+\)$/);
    await unfoldItem(panel, 'system-access');
    await waitForWords(panel, 'system-access', 'Mine adgange til it-systemer er bestilt');
  });

  test('3:00 evidence is kept in a note; one with a CPR number is held, and says why', async () => {
    const held = '0101901234 hos Ole';
    await unfoldItem(panel, 'house-rules');
    await panel.click(`${itemRow('house-rules')} summary`);
    await panel.click(`${itemRow('house-rules')} textarea`);
    await panel.type(held);
    await waitForWords(panel, 'house-rules', 'CPR');
    await panel.click(`${itemRow('house-rules')} .sm-saved-text > button`);
    expect(JSON.stringify(await readKeptItems(panel))).not.toContain('0101901234');
    await panel.click(`${itemRow('house-rules')} textarea`);
    await panel.press('Control+a');
    await panel.type('12/11 hos Ole');
    await panel.click(`${itemRow('house-rules')} .sm-saved-text > button`);
    await waitForWords(panel, 'house-rules', 'Gemt');
    expect(JSON.stringify(await readKeptItems(panel))).toContain('12/11 hos Ole');
  });

  test('day 0: what both answer for is ticked with both their initials', async () => {
    await unfoldItem(panel, 'hours');
    const fields = `${itemRow('hours')} .sm-item-needs`;
    expect(await panel.evaluate(isDisabled, `${itemRow('hours')} .sm-tick input`)).toBe(true);
    await panel.click(`${fields} .sm-field:nth-of-type(1) input`);
    await panel.type('JS');
    await panel.click(`${fields} .sm-field:nth-of-type(2) input`);
    await panel.type('KN');
    await panel.click(`${fields} > button`);
    await waitForWords(panel, 'hours', 'Initialer: JS, KN');
    await panel.click(`${itemRow('hours')} .sm-tick input`);
    await waitForWords(panel, 'hours', 'Gjort');
  });

  test('every tick has its way back', async () => {
    const ids = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sm-item')]
        .filter((item) => item.querySelector('.sm-tick input:enabled:not(:checked)'))
        .map((item) => item.dataset.item ?? ''),
    );
    expect(ids.length).toBeGreaterThan(15);
    const before = await readKeptItems(panel);
    await panel.evaluate((all: readonly string[]) => {
      for (const id of all)
        document.querySelector<HTMLElement>(`.sm-item[data-item="${id}"] .sm-tick input`)?.click();
    }, ids);
    await panel.waitFor(
      (all: readonly string[]) => {
        const rows = all.map((id) => document.querySelector(`.sm-item[data-item="${id}"]`));
        const undo = (row: Element | null) =>
          row?.querySelector<HTMLElement>('.sm-item-more > .sm-button[aria-label^="Fortryd: "]');
        if (!rows.every(undo)) return false;
        for (const row of rows) undo(row)?.click();
        return true;
      },
      ids,
      { what: 'a way back at each tick', timeout: 20_000 },
    );
    await panel.waitFor(
      (all: readonly string[]) =>
        all.every((id) =>
          document.querySelector(`.sm-item[data-item="${id}"] .sm-tick input:enabled:not(:checked)`),
        ),
      ids,
      { what: 'every tick to be taken back', timeout: 20_000 },
    );
    // Nothing but the counts of changes is different from before.
    const said = (kept: Awaited<ReturnType<typeof readKeptItems>>) =>
      Object.entries(kept[0]?.items ?? {})
        .map(([id, [entry]]) => {
          const { rev, updatedAt, forVersion, ...value } = entry?.value ?? {};
          return [id, value] as const;
        })
        .filter(([, value]) => JSON.stringify(value) !== '{"state":"open"}')
        .sort();
    await expect.poll(async () => said(await readKeptItems(panel))).toEqual(said(before));
  });

  test('3:20 a new version of the list is told of, shown and taken; every tick stands', async () => {
    const ticked = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.sm-item:has(.sm-tick input:checked)')]
          .map((item) => item.dataset.item ?? '')
          .sort(),
      );
    const before = await ticked();
    expect(before).toContain('hours');
    await panel.evaluate(followFirstVersion);
    await panel.reload();
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
    expect(await panel.evaluate((row: string) => document.querySelector(row), itemRow('breaks'))).toBeNull();
    await panel.clickNamed('Se de nye punkter');
    await panel.clickNamed('Tilføj');
    await waitForRow(panel, 'breaks');
    await expect.poll(ticked).toEqual(before);
  });

  test('4:00 on paper there is what is one’s own, and nothing that is only for oneself', async () => {
    const paper = () =>
      panel.evaluate(() => document.querySelector<HTMLElement>('.sm-printed-run')?.textContent ?? '');
    const secret = 'Jeg har spurgt, om løn ændrer den ydelse';
    expect(await paper()).toContain('12/11 hos Ole');
    expect(await paper()).not.toContain(secret);
    if (name === 'chromium') {
      await panel.devtools('Emulation.setEmulatedMedia', { media: 'print' });
      const seen = await panel.evaluate(() => document.body.innerText);
      await panel.devtools('Emulation.setEmulatedMedia', { media: '' });
      expect(seen).toContain('12/11 hos Ole');
      for (const hidden of [secret, 'Karen (', 'Dine tre næste', 'Udskriv', 'Rolig side'])
        expect(seen).not.toContain(hidden);
    }
    await panel.clickNamed('Tag de punkter med, som kun er til dig');
    await expect.poll(paper).toContain(secret);
    await panel.evaluate(() => void dispatchEvent(new Event('afterprint')));
    await expect.poll(paper).not.toContain(secret);
  });

  test('a second list is begun beside the first, and the first is as it was', async () => {
    await panel.clickNamed('Dine lister');
    await panel.clickNamed('Begynd en liste til');
    await panel.clickNamed('Begynd: Peer-uddannelsen');
    await panel.waitFor(() => document.querySelector('[data-item=network-group]'), undefined, {
      what: 'the other list',
    });
    await panel.clickNamed('Dine lister');
    await panel.clickNamed('God start på arbejdet');
    await waitForWords(panel, 'hours', 'Initialer: JS, KN');
  });
});

/** Sent to a page of the extension as source: the run is as it was before the list's second version came. */
function followFirstVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidemand');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('runs', 'readwrite');
      const table = writing.objectStore('runs');
      const reading: IDBRequest<object[]> = table.getAll();
      reading.onsuccess = () => {
        for (const run of reading.result) table.put({ ...run, followed: [{ version: 1, on: '2026-11-02' }] });
      };
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
