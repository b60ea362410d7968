import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOTE_LIMIT } from '@/lib/model';
import { type DrivenBrowser, type DrivenPanel, until } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openNote, saveNote, waitUntilReady } from '../support/checklist-view';
import { writeStorage } from '../support/extension-storage';
import { HOSTILE_STRINGS } from '../support/hostile-strings';
import { policyFile } from '../support/policy';

// SECURITY.md, section 10, number 45. tests/component/panel/hostile-text.test.tsx has the texts of the content.

const VIEWS = [
  'Her og nu',
  'Tjekliste',
  'Planer',
  'Bibliotek',
  'Arbejdsplads',
  'Indstillinger',
  'Rolig side',
];
const WRITTEN_INTO = ['Tjekliste', 'Arbejdsplads', 'Indstillinger'];
/** By policy: an address for each string, and each as a key of its own. Chromium drops the keys before we see them. */
const POLICY = {
  sites: [...HOSTILE_STRINGS, 'http://127.0.0.1:8431'],
  ...Object.fromEntries(HOSTILE_STRINGS.map((text) => [text, text])),
};

describe.each(BROWSERS)('45 hostile text in the panel of %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPanel;

  beforeAll(async () => {
    const policy = policyFile(name, POLICY);
    browser = await launch(name, { extension: builtExtension(name), language: 'da', policy });
    const page = await browser.openExtensionPage('open-panel.html');
    const setAside = HOSTILE_STRINGS.map((rule) => ({ rule, origin: null, reason: null }));
    await writeStorage(page, { 'settings.setAside': setAside });
    panel = await browser.openPanel();
    await panel.evaluate(watch);
  });
  afterAll(() => browser?.close());

  test('is written into every field and stays text in every view', async () => {
    await fillSlots(panel);
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
    await saveNote(panel, 0, HOSTILE_STRINGS.join('\n').slice(0, NOTE_LIMIT));
    await openNote(panel, 1);
    await panel.type(HOSTILE_STRINGS.join('\n'));

    // Chromium lets everybody who asks for the policy wait, seconds after its start.
    await panel.clickNamed('Indstillinger');
    await panel.waitFor(
      (text: string) => document.body.textContent?.includes(text),
      HOSTILE_STRINGS[0] ?? '',
      {
        what: 'the settings',
        timeout: 20_000,
      },
    );

    const seen: Record<string, string> = {};
    for (const view of VIEWS) {
      await panel.clickNamed(view);
      await panel.waitFor((title: string) => document.title.startsWith(title), view);
      expect(await panel.evaluate(findHarm), view).toEqual([]);
      seen[view] = await readWhole(panel, WRITTEN_INTO.includes(view) ? (HOSTILE_STRINGS[0] ?? '') : '');
    }
    for (const text of HOSTILE_STRINGS)
      for (const view of WRITTEN_INTO) expect(seen[view], view).toContain(text);
    expect(seen['Rolig side']).toContain(HOSTILE_STRINGS[0]);
  });
});

/** Answers each question of the workplace with one of the strings, with real keys, and saves it. */
async function fillSlots(panel: DrivenPanel): Promise<void> {
  await panel.clickNamed('Arbejdsplads');
  await panel.waitFor(() => document.querySelector('.sm-slots textarea:enabled'));
  await panel.clickNamed(/^Hvem er hvem: /);
  for (const [index, text] of HOSTILE_STRINGS.entries()) {
    const row = `.sm-slots > li:nth-child(${index + 1})`;
    await panel.click(`${row} textarea`);
    await panel.type(text);
    await panel.click(`${row} .sm-saved-text > button`);
    await until(
      () => panel.evaluate((slot: string) => document.querySelector(`${slot} .sm-saved`) !== null, row),
      {
        what: `“Gemt” at question ${index + 1}`,
        timeout: 15_000,
      },
    );
  }
}

/** A long list is drawn in pieces: it is read when `text` is there, or as far as it got. */
async function readWhole(panel: DrivenPanel, text: string): Promise<string> {
  let read = '';
  const isThere = async () => {
    read = await panel.evaluate(readAll);
    return read.includes(text);
  };
  await until(isThere, { timeout: 15_000 }).catch(() => undefined);
  return read;
}

/** From now on: what the policy of the page refuses is kept, and there is nothing to be seen of a harmed page. */
function watch(): void {
  const violations: string[] = [];
  Object.assign(globalThis, { violations, harmed: undefined });
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective} ${event.sample}`);
  });
}

function findHarm(): string[] {
  const { violations, harmed } = globalThis as { violations?: string[]; harmed?: number };
  const elements = document.querySelectorAll(
    'img, iframe, a, script:not([src]), [onload], [onerror], [srcdoc]',
  );
  return [
    ...(violations ?? ['not watched']),
    ...(harmed ? ['harmed'] : []),
    ...Array.from(elements, (e) => e.outerHTML),
  ];
}

/** All that can be read in the view, folded and in fields too. */
function readAll(): string {
  const fields = Array.from(document.querySelectorAll('textarea'), (field) => field.value);
  return [document.body.textContent, ...fields].join('\n');
}
