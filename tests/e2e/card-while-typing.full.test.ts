import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenPage, until } from '@/scripts/drive';
import { BROWSERS } from '../support/browsers';
import { type GuidedSite, openGuidedSite } from '../support/guided-site';
import { FIELDS, type FieldKind, JOURNAL, NOTE, waitForMarks } from '../support/journal';

// SECURITY.md, section 10, number 74: a card that appears while somebody types changes neither caret nor selection,
// composition, undo stack or focus. The panel's message brings it, since no key and no click does that unasked. The
// same hands work on the site where Sidemand is not switched on, and the two are held against each other.

/** What a step left behind, as the page itself sees it. */
interface Left {
  readonly text: string;
  readonly selection: string;
  readonly focus: string;
  /** Events of focus and composition since the field was entered. */
  readonly events: readonly string[];
}
/** One thing that is done; `card` stands where the card appears. */
type Hand = (page: DrivenPage) => Promise<unknown>;
const card = Symbol('the card appears');

const STORIES: Readonly<Record<string, readonly (Hand | typeof card)[]>> = {
  'the caret stays inside the word': [
    (page) => page.press('Control+Home'),
    (page) => page.press('ArrowRight'),
    (page) => page.press('ArrowRight'),
    card,
    (page) => page.type('z'),
  ],
  'the selection stays, from its end to its start, and the next key takes its place': [
    ...Array<Hand>(6).fill((page) => page.press('Shift+ArrowLeft')),
    card,
    (page) => page.type('z'),
  ],
  'a composition goes on': [
    (page) => page.type(' '),
    (page) => page.compose('k'),
    (page) => page.compose('kå'),
    card,
    (page) => page.compose('kål'),
    (page) => page.commitComposition('kålø'),
  ],
  'undo takes back what was typed, and redo brings it again': [
    (page) => page.type(' Slut'),
    card,
    (page) => page.press('Control+z'),
    (page) => page.press('Control+Shift+Z'),
    (page) => page.press('Control+z'),
  ],
};

describe.each(BROWSERS)('74 a card that appears while somebody types in %s', (name) => {
  let site: GuidedSite['site'];
  let without: string;
  let agent: GuidedSite['agent'];
  let page: GuidedSite['page'];
  let close: GuidedSite['close'];

  beforeAll(async () => {
    ({ site, without, agent, page, close } = await openGuidedSite(name, { '/': JOURNAL }));
  });
  afterAll(() => close?.());

  /** The first finding of the field, as an open panel has been told since that many messages. */
  async function firstFinding(since: number): Promise<string> {
    return until(
      async () => {
        const reports = (await agent.heard()).slice(since).flatMap(({ message }) => {
          const { kind, payload } = message as { kind: string; payload: { report?: Report } };
          return kind === 'report-field' && payload.report ? [payload.report] : [];
        });
        return reports.at(-1)?.findings[0]?.id;
      },
      { what: 'a report to the panel' },
    );
  }

  async function work(
    origin: string,
    field: FieldKind,
    story: readonly (Hand | typeof card)[],
  ): Promise<Left[]> {
    const url = `${origin}/`;
    const isGuided = origin === site.origin;
    const since = (await agent.heard()).length;
    await page.goto(url);
    if (isGuided) await agent.follow(url);
    await page.activate();
    await page.click(FIELDS[field]);
    await page.type(NOTE);
    if (isGuided) await waitForMarks(page);
    await page.evaluate(listen);
    const left: Left[] = [];
    for (const hand of story) {
      if (hand !== card) await hand(page);
      else if (isGuided) {
        const finding = await firstFinding(since);
        await agent.sendToPage(url, { direction: 'panelToPage', kind: 'show-finding', payload: { finding } });
        await page.waitForCard();
      }
      // Firefox's input method is in another process than the page.
      await page.evaluate(() => new Promise((rest) => setTimeout(rest, 150)));
      left.push(await page.evaluate(readLeft));
    }
    return left;
  }

  describe.each(Object.keys(FIELDS) as FieldKind[])('%s', (field) => {
    test.each(Object.entries(STORIES))('%s', async (_, story) => {
      const untouched = await work(without, field, story);
      expect(await page.layer()).toBeNull();
      expect(await work(site.origin, field, story)).toEqual(untouched);
    });
  });
});

interface Report {
  readonly findings: readonly { readonly id: string }[];
}
type Listening = typeof globalThis & { happened?: string[] };

/** Sent as source: writes down what happens to focus and composition from now on. */
function listen(): void {
  const happened: string[] = [];
  Object.assign(globalThis, { happened });
  for (const type of ['focusin', 'focusout', 'compositionstart', 'compositionend', 'blur'])
    addEventListener(
      type,
      (event) => happened.push(`${event.type} ${(event as CompositionEvent).data}`),
      true,
    );
}

function readLeft(): Left {
  const field = document.activeElement as HTMLTextAreaElement | null;
  const isNative = field?.selectionStart !== undefined;
  const { anchorOffset, focusOffset } = getSelection() ?? {};
  return {
    text: (isNative ? field?.value : field?.innerHTML) ?? '',
    selection: isNative
      ? [field?.selectionStart, field?.selectionEnd, field?.selectionDirection].join()
      : [anchorOffset, focusOffset].join(),
    focus: field?.id ?? '',
    events: (globalThis as Listening).happened ?? [],
  };
}
