import * as v from 'valibot';
import { contentId, localText, text, wholeNumber } from './fields';

const ruleId = v.pipe(
  contentId,
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'En regels id har ingen punktummer, for eksempel suicide-risk-statement.',
  ),
);

const certainty = v.picklist(['affirmed', 'possible', 'negated', 'historic', 'hypothetical']);

/** A star by itself would be every word there is, and none would be looked for in another spelling any more. */
const wordText = v.pipe(
  text,
  v.check((words) => !words.split(/\s+/).includes('*'), 'En stjerne alene er ikke et ord.'),
);

const words = v.pipe(v.array(wordText), v.minLength(1, 'Listen af ord er tom.'));

const frame = v.strictObject({
  id: contentId,
  slots: v.pipe(v.array(words), v.minLength(1, 'En ramme skal have mindst én plads med ord.')),
  within: v.exactOptional(wholeNumber),
  negation: v.exactOptional(v.picklist(['context', 'content'])),
  history: v.exactOptional(v.picklist(['context', 'content'])),
  without: v.exactOptional(words),
});

const example = v.strictObject({
  text,
  span: v.exactOptional(text),
  certainty: v.exactOptional(certainty),
  alert: v.exactOptional(v.boolean()),
});

/** One rule. A file in `content/rules/` holds one rule or a list of rules. */
export const rule = v.strictObject({
  id: ruleId,
  kind: v.picklist(['topic', 'identifier', 'language']),
  topic: contentId,
  card: contentId,
  title: localText,
  identifier: v.exactOptional(v.picklist(['cpr', 'phone', 'email', 'address', 'person-name'])),
  learned: v.exactOptional(v.literal(true)),
  frames: v.exactOptional(v.pipe(v.array(frame), v.minLength(1, 'Listen af rammer er tom.'))),
  unless: v.exactOptional(words),
  suggestion: v.exactOptional(localText),
  reason: v.exactOptional(localText),
  examples: v.pipe(v.array(example), v.minLength(1, 'En regel skal have eksempler.')),
});

/** Named lists of words: a file in `content/words/`. */
export const wordGroups = v.record(v.string(), words);

/** One trigger, in a list in `content/context/`. */
export const contextTrigger = v.strictObject({
  words: wordText,
  effect: v.picklist(['possible', 'negated', 'historic', 'hypothetical', 'none', 'current', 'quoted']),
  direction: v.picklist(['before', 'after', 'both', 'next', 'onward']),
  reach: v.union(
    [
      v.literal('sentence'),
      v.pipe(v.number(), v.integer('Skriv et helt tal.'), v.minValue(0, 'Tallet skal være 0 eller mere.')),
    ],
    'Skriv et helt tal fra 0 og op, eller sentence.',
  ),
  topics: v.exactOptional(v.pipe(v.array(contentId), v.minLength(1, 'Listen af emner er tom.'))),
});
