import * as v from 'valibot';
import { isDay } from '@/lib/model';

export const FORMAT = 'sidemand-workplace';
export const VERSION = 1;

const day = v.pipe(v.string(), v.check(isDay));

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const standIn = v.pipe(
  v.object({ answer: v.pipe(v.string(), v.regex(/\S/u)), from: day, to: day }),
  v.check(({ from, to }) => from <= to),
);

const answer = v.pipe(
  v.object({
    slot: id,
    /** For the reader of the file; not read back. */
    question: v.optional(v.string(), ''),
    answer: v.string(),
    standIn: v.exactOptional(standIn),
    unknown: v.exactOptional(v.boolean()),
  }),
  v.check(({ answer: words, unknown }) => !unknown || words.trim() === ''),
);

/** What stands in the file before anything else is believed of it. */
export const headSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(1)) });

export const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  savedOn: day,
  answers: v.pipe(
    v.array(answer),
    v.check((rows) => new Set(rows.map(({ slot }) => slot)).size === rows.length),
  ),
  wrongTexts: v.optional(v.array(v.object({ card: id, title: v.optional(v.string(), ''), on: day })), []),
});

export type WorkplaceFile = v.InferOutput<typeof fileSchema>;
export type FileAnswer = WorkplaceFile['answers'][number];
