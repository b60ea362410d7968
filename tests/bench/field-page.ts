import type { DrivenPage } from '@/scripts/drive';
import { fullNoteOf } from './note';

export const SURFACES = ['textarea', 'contenteditable'] as const;
export const SIZES = [1_000, 10_000, 50_000] as const;
export type Surface = (typeof SURFACES)[number];

/** A page with one field: what is measured in it is measured in each browser. */
export interface FieldPage {
  readonly surface: Surface;
  readonly chars: number;
}

export const FIELD_PAGES: readonly FieldPage[] = SURFACES.flatMap((surface) =>
  SIZES.map((chars) => ({ surface, chars })),
);

export const pathOf = ({ surface, chars }: FieldPage) => `/${surface}/${chars}`;

/** Some fifty marks are in view in a field of this size. `head` stands in the page's head. */
export function htmlOf({ surface, chars }: FieldPage, head = ''): string {
  const text = fullNoteOf(chars);
  const paragraphs = text.trim().split('\n');
  const field =
    surface === 'textarea'
      ? `<textarea id="field" lang="da">${text}</textarea>`
      : `<div id="field" contenteditable role="textbox" lang="da">${paragraphs.map((line) => `<p>${line}</p>`).join('')}</div>`;
  return `<!doctype html><html lang="da"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>${surface} ${chars}</title>${head}
<style>#field{box-sizing:border-box;width:900px;height:440px;overflow:auto;font:16px/1.5 sans-serif}</style>
<h1>Notat</h1>${field}</html>`;
}

/** Clicks into the field and puts the caret in the middle of its text, in view. */
export async function enterField(page: DrivenPage): Promise<void> {
  await page.click('#field');
  await page.evaluate(() => {
    const field = document.querySelector('#field');
    if (field instanceof HTMLTextAreaElement) {
      const middle = field.value.indexOf(' ', field.value.length >> 1);
      field.setSelectionRange(middle, middle);
      field.scrollTop = field.scrollHeight / 2 - field.clientHeight / 2;
      return;
    }
    const lines = field?.children ?? [];
    const line = lines[lines.length >> 1];
    line?.scrollIntoView({ block: 'center' });
    getSelection()?.collapse(line?.firstChild ?? null, 28);
  });
}
