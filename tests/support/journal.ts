import { type DrivenBrowser, type DrivenPage, type DrivenPanel, until } from '@/scripts/drive';

/** Two sentences that two rules find something in, and the words that are to be marked. */
export const NOTE =
  'Kim har tanker om at tage livet af sig. Datteren har været alene hjemme hele natten. Vi ses på mandag.';
export const MARKED = ['tage livet af sig', 'Datteren har været alene hjemme'] as const;
/** Words of the note that no text of ours has: where they turn up, the note has leaked. */
export const ONLY_IN_NOTE = /Kim|Datteren har|hele natten/;
/** The cards that the two open. */
export const CARDS = ['Bliv, og få en kollega med', 'Er du bekymret for et barn?'] as const;
export const RULE_TITLES = ['Tale om at tage sit eget liv', 'Et barn, der er overladt til sig selv'] as const;

/** A page like a journal's, with one field of each kind. */
export const JOURNAL = `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>Journal</title>
<style>
  body { font: 16px/1.5 sans-serif; margin: 1rem; }
  textarea, #rich { box-sizing: border-box; width: 52rem; height: 9rem; border: 1px solid #999; font: inherit; }
</style>
<body>
<textarea id="plain" autocomplete="off" aria-label="Notat"></textarea>
<div id="rich" contenteditable="true" role="textbox" aria-label="Langt notat"></div>
</body>`;

export const FIELDS = { textarea: '#plain', contenteditable: '#rich' } as const;
export type FieldKind = keyof typeof FIELDS;

/** The text in a field, as the page itself reads it. */
export function textIn(page: DrivenPage, kind: FieldKind): Promise<string> {
  return page.evaluate((selector: string) => {
    const field = document.querySelector<HTMLElement>(selector);
    return field instanceof HTMLTextAreaElement ? field.value : (field?.textContent ?? '');
  }, FIELDS[kind]);
}

/** Where the caret is in the focused field, in characters; null when nothing of the page has focus. */
export function caretIn(page: DrivenPage): Promise<{ field: string; offset: number } | null> {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) return { field: field.id, offset: field.selectionStart };
    const selection = getSelection();
    const inside = field?.id && selection?.anchorNode && field.contains(selection.anchorNode);
    return field && inside ? { field: field.id, offset: selection.anchorOffset } : null;
  });
}

/** Waits until there are as many marks as words in `wanted`, each standing on its word of the text. */
export async function waitForMarks(
  page: DrivenPage,
  wanted: readonly string[] = MARKED,
  text = NOTE,
): Promise<void> {
  await until(
    async () => {
      const spots = await page.markSpots();
      const offsets = await page.evaluate(offsetsAt, spots);
      const ranges = wanted.map(
        (words) => [text.indexOf(words), text.indexOf(words) + words.length] as const,
      );
      return (
        offsets.length === ranges.length &&
        ranges.every(([start, end], index) => {
          const offset = offsets[index] ?? -1;
          return offset > start && offset < end;
        })
      );
    },
    { what: `marks on ${wanted.join(', ')}`, timeout: 15_000 },
  );
}

/** The character of the field at each place, as the browser says where a caret would go. */
function offsetsAt(spots: readonly { x: number; y: number }[]): number[] {
  return spots.map(({ x, y }) => document.caretPositionFromPoint(x, y)?.offset ?? -1);
}

/** Opens the journal in a tab of its own and writes the note, until the card of its first mark is open. */
export async function openCard(
  browser: DrivenBrowser,
  address: string,
  kind: FieldKind,
): Promise<DrivenPage> {
  const page = await browser.openPage(address);
  await page.click(FIELDS[kind]);
  await page.type(NOTE);
  await waitForMarks(page);
  await page.clickMark(0);
  await page.waitForCard();
  return page;
}

/** What the panel shows, as a person reads it. */
export function textOf(panel: DrivenPanel): Promise<string> {
  return panel.evaluate(() => document.body.innerText);
}

/** Waits until the panel shows this text. */
export async function waitForText(panel: DrivenPanel, text: string): Promise<void> {
  await until(async () => (await textOf(panel)).includes(text), {
    what: `“${text}” in the panel`,
    timeout: 15_000,
  });
}

/** Waits until the card in the page says this. */
export async function waitForAdvice(page: DrivenPage, text: string): Promise<void> {
  await until(async () => (await page.card())?.text.includes(text), {
    what: `a card that says “${text}”`,
    timeout: 15_000,
  });
}
