import type { PaperBlock, PaperColumn, PaperPart } from '@/lib/model';
import { type AnswerRow, filledRowsOf } from './answers';
import { type Making, questionOf } from './wording';

/** Rows of a question as a table or as points; `null` where none fit. Columns that are empty in every row are left out. */
export function tableBlock(making: Making, wanted: NonNullable<PaperPart['table']>): PaperBlock | null {
  const { template, answers, locale } = making;
  const question = questionOf(template, wanted.question);
  if (!question) return null;
  const where = Object.entries(wanted.where ?? {});
  const rows = filledRowsOf(question, answers[wanted.question]).filter((row) =>
    where.every(([column, option]) => row[column] === option),
  );
  const cell = ({ id, options }: PaperColumn, row: AnswerRow) => {
    const written = (row[id] ?? '').trim();
    return options ? (options.find((option) => option.id === written)?.text[locale] ?? '') : written;
  };
  const columns = wanted.columns
    .flatMap((id) => question.columns?.filter((column) => column.id === id) ?? [])
    .filter((column) => rows.some((row) => cell(column, row) !== ''));
  if (columns.length === 0) return null;
  const cells = rows.map((row) => columns.map((column) => cell(column, row)));
  if (wanted.list)
    return { kind: 'list', items: cells.map((row) => row.filter(Boolean).join(' · ')).filter(Boolean) };
  return { kind: 'table', head: columns.map(({ label }) => label[locale]), rows: cells };
}
