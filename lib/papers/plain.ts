import type { PaperBlock, PaperDocument } from '@/lib/model';
import { clockOf } from './week';

/** The lines of a paper, one for each thing that can be told by itself: what is compared, and what is copied as text. */
export function linesOfDocument({ pages }: PaperDocument): readonly string[] {
  return pages.flatMap(({ title, sections }) => [
    ...(title ? [title] : []),
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading ? [heading] : []),
      ...blocks.flatMap(linesOfBlock),
    ]),
  ]);
}

/** The paper without any form, for a place that takes plain text alone. */
export function plainText({ pages }: PaperDocument): string {
  return pages
    .flatMap(({ title, sections }) => [
      ...(title ? [title] : []),
      ...sections.map(({ heading, blocks }) =>
        [...(heading ? [heading] : []), ...blocks.flatMap(linesOfBlock)].join('\n'),
      ),
    ])
    .join('\n\n');
}

/** One block as lines. */
function linesOfBlock(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'share':
      return [block.text];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'table':
      return [...block.rows, ...(block.foot ? [block.foot] : [])].map((row) =>
        row.filter(Boolean).join(' · '),
      );
    case 'blank':
      return [`${block.label}: ____________________`];
    case 'week':
      return weekRows(block).map((row) => row.filter(Boolean).join(' · '));
  }
}

/** The week as a table: day, time, what. */
export function weekRows({ days }: Extract<PaperBlock, { kind: 'week' }>): readonly (readonly string[])[] {
  return days.flatMap(({ name, shifts, tasks }) =>
    [
      ...shifts.map((shift) => ({ ...shift, kind: '' })),
      ...tasks.map((task) => ({
        ...task,
        title: task.title || task.kind,
        kind: task.title ? task.kind : '',
      })),
    ]
      // Of two that begin together the shift, which is the longer, comes first.
      .sort((one, other) => one.from - other.from || other.to - one.to)
      .map(({ from, to, title, kind }) => [name, `${clockOf(from)}–${clockOf(to)}`, title, kind]),
  );
}
