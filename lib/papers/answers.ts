import type { JsonValue, PaperColumn, PaperQuestion, PaperVersion } from '@/lib/model';

/** What a person answered, by question. Read through the functions here: a file may hold anything. */
export type Answers = PaperVersion['answers'];
/** A row of a `rows` question: column → what stands there. Its `id`, where it has one, stays when other rows go. */
export type AnswerRow = Readonly<Record<string, string>>;

/** A text as it was typed; empty where there is none. */
export function textOf(answer: JsonValue | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

/** One thing a line, without empty lines. */
export function linesOf(answer: JsonValue | undefined): readonly string[] {
  return textOf(answer)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The picked options in the question's own order, each with the number beside it. */
export function pickedOf(question: PaperQuestion, answer: JsonValue | undefined) {
  const picked = isRecord(answer) ? answer : {};
  return (question.options ?? [])
    .filter(({ id }) => Object.hasOwn(picked, id))
    .map((option) => ({ option, amount: textOf(picked[option.id]) }));
}

/** All rows, the empty ones too, so that one that was just added can be written in. */
export function rowsOf(columns: readonly PaperColumn[], answer: JsonValue | undefined): readonly AnswerRow[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter(isRecord).map((row) => ({
    ...(row.id ? { id: textOf(row.id) } : {}),
    ...Object.fromEntries(columns.map(({ id }) => [id, textOf(row[id])])),
  }));
}

/** Rows in which something was written or chosen. */
export function filledRowsOf(question: PaperQuestion, answer: JsonValue | undefined): readonly AnswerRow[] {
  const { columns = [] } = question;
  return rowsOf(columns, answer).filter((row) => columns.some(({ id }) => row[id]?.trim()));
}

/** Whether there is anything to put on the paper. */
export function isAnswered(question: PaperQuestion, answer: JsonValue | undefined): boolean {
  if (question.kind === 'several') return pickedOf(question, answer).length > 0;
  if (question.kind === 'rows') return filledRowsOf(question, answer).length > 0;
  if (question.kind === 'choice') return (question.options ?? []).some(({ id }) => id === answer);
  return textOf(answer).trim() !== '';
}

/** The answers with every text put through `clean`, e.g. without a number that is still being typed. */
export function cleanedAnswer(answer: JsonValue, clean: (text: string) => string): JsonValue {
  if (typeof answer === 'string') return clean(answer);
  if (Array.isArray(answer)) return answer.map((part: JsonValue) => cleanedAnswer(part, clean));
  if (!isRecord(answer)) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, part]) => [key, cleanedAnswer(part, clean)]));
}

/** Every text in an answer. */
export function textsIn(answer: JsonValue): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return answer.flatMap(textsIn);
  return isRecord(answer) ? Object.values(answer).flatMap(textsIn) : [];
}

function isRecord(value: unknown): value is { readonly [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
