import * as v from 'valibot';
import { PAPER_COLUMN_KINDS, PAPER_QUESTION_KINDS, PAPER_SHEETS } from '../../model';
import { contentId, localText, otherWords, seedRefs, text, wholeNumber } from './fields';

/** Ids that stand in a `{place}`. */
const answerId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, "Et id har kun små bogstaver a-z, tal og bindestreg, for eksempel 'contact'."),
);

const condition = {
  when: v.exactOptional(v.record(answerId, v.string())),
  unless: v.exactOptional(v.record(answerId, v.string())),
  missing: v.exactOptional(v.array(answerId)),
};

const option = v.strictObject({
  id: answerId,
  text: localText,
  says: v.exactOptional(localText),
  counts: v.exactOptional(v.picklist(['peer', 'other'])),
  load: v.exactOptional(v.literal(true)),
});

/** Days of the week are options called 1 to 7. */
const column = v.strictObject({
  id: answerId,
  kind: v.picklist(PAPER_COLUMN_KINDS),
  label: localText,
  options: v.exactOptional(v.array(v.strictObject({ ...option.entries, id: v.string() }))),
});

const question = v.strictObject({
  id: answerId,
  kind: v.picklist(PAPER_QUESTION_KINDS),
  label: localText,
  hint: v.exactOptional(localText),
  ideas: v.exactOptional(otherWords),
  options: v.exactOptional(v.array(option)),
  amount: v.exactOptional(localText),
  row: v.exactOptional(localText),
  columns: v.exactOptional(v.array(column)),
  sets: v.exactOptional(
    v.array(
      v.strictObject({
        label: localText,
        rows: v.array(v.record(answerId, v.union([v.string(), localText]))),
      }),
    ),
  ),
  from: v.exactOptional(v.strictObject({ paper: contentId, question: answerId })),
  slot: v.exactOptional(contentId),
});

const MEMBERS = ['text', 'lead', 'small', 'items', 'answer', 'table', 'blank', 'week', 'share'] as const;

const part = v.pipe(
  v.strictObject({
    ...condition,
    text: v.exactOptional(localText),
    lead: v.exactOptional(localText),
    small: v.exactOptional(localText),
    items: v.exactOptional(v.array(localText)),
    answer: v.exactOptional(answerId),
    table: v.exactOptional(
      v.strictObject({
        question: answerId,
        columns: v.array(answerId),
        where: v.exactOptional(v.record(answerId, v.string())),
        list: v.exactOptional(v.boolean()),
      }),
    ),
    blank: v.exactOptional(localText),
    week: v.exactOptional(v.strictObject({ shifts: answerId, tasks: answerId })),
    share: v.exactOptional(v.strictObject({ question: answerId, text: localText })),
  }),
  v.check(
    (one) => MEMBERS.filter((member) => one[member] !== undefined).length === 1,
    `Et stykke har netop én af disse: ${MEMBERS.join(', ')}.`,
  ),
);

const page = v.strictObject({
  name: v.exactOptional(localText),
  title: v.exactOptional(localText),
  sections: v.array(
    v.strictObject({
      ...condition,
      heading: v.exactOptional(localText),
      look: v.exactOptional(v.picklist(['box', 'wide'])),
      parts: v.pipe(v.array(part), v.minLength(1, 'Et afsnit skal have mindst ét stykke.')),
    }),
  ),
});

const words = v.strictObject({ da: v.array(text), en: v.array(text) });

/** One builder: `content/papers/<id>.yaml`. */
export const paper = v.strictObject({
  id: contentId,
  version: wholeNumber,
  order: wholeNumber,
  sheet: v.picklist(PAPER_SHEETS),
  title: localText,
  intro: localText,
  never: v.exactOptional(localText),
  questions: v.pipe(v.array(question), v.minLength(1, 'Et papir skal have mindst ét spørgsmål.')),
  pages: v.pipe(v.array(page), v.minLength(1, 'Et papir skal have mindst én side.')),
  examples: v.pipe(
    v.array(
      v.strictObject({
        answers: v.record(v.string(), v.unknown()),
        holds: words,
        lacks: v.exactOptional(words),
      }),
    ),
    v.minLength(1, 'Et papir skal have mindst ét eksempel.'),
  ),
  seedRefs,
});
