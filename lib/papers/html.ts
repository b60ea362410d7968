import type { PaperBlock, PaperDocument } from '@/lib/model';
import { weekRows } from './plain';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CELL = 'style="border:1px solid #999;padding:4px 8px;text-align:left;vertical-align:top"';

/** The paper as HTML that Word and Outlook take with headings, lists and tables. */
export function richText({ pages }: PaperDocument): string {
  const body = pages
    .flatMap(({ title, sections }) => [
      ...(title ? [`<h1>${escaped(title)}</h1>`] : []),
      ...sections.flatMap(({ heading, blocks }) => [
        ...(heading ? [`<h2>${escaped(heading)}</h2>`] : []),
        ...blocks.map(blockHtml),
      ]),
    ])
    .join('\n');
  return `<html><body>\n${body}\n</body></html>`;
}

function blockHtml(block: PaperBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'share':
      return `<p>${escaped(block.text).replaceAll('\n', '<br>')}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block.head, block.rows, block.foot);
    case 'blank':
      return `<p>${escaped(block.label)}: ____________________</p>`;
    case 'week':
      return tableHtml([], weekRows(block));
  }
}

function tableHtml(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  foot?: readonly string[],
): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag} ${CELL}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const lines = [
    ...(head.length > 0 ? [line(head, 'th')] : []),
    ...rows.map((row) => line(row, 'td')),
    ...(foot ? [line(foot, 'th')] : []),
  ];
  return `<table style="border-collapse:collapse">${lines.join('')}</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
