import * as v from 'valibot';
import { contentId, isoDate, localText, seedRefs, text } from './fields';

const steps = v.pipe(
  v.array(text),
  v.minLength(2, 'Der skal være mindst to trin.'),
  v.maxLength(4, 'Der må højst være fire trin.'),
);

const cardText = v.strictObject({
  title: text,
  summary: v.pipe(
    text,
    v.maxLength(139, ({ input }) => `Resuméet er på ${input.length} tegn. Det må højst være på 139.`),
  ),
  doNow: steps,
  doNot: text,
  askWho: text,
  say: v.exactOptional(
    v.pipe(v.array(text), v.minLength(1, 'Skriv mindst én sætning, eller slet feltet say.')),
  ),
});

const source = v.strictObject({
  label: localText,
  kind: v.picklist(['seed', 'law', 'guide', 'local']),
  ref: v.exactOptional(text),
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'Adressen skal begynde med https://.'))),
  confidence: v.exactOptional(v.picklist(['verified', 'known'])),
  lawAsOf: v.exactOptional(isoDate),
});

/** One card: `content/cards/<id>.yaml`. */
export const card = v.strictObject({
  id: contentId,
  topic: contentId,
  indicator: v.picklist(['info', 'warning', 'critical']),
  text: v.strictObject({ da: cardText, en: cardText }),
  source,
  reviewedOn: isoDate,
  nextReviewOn: isoDate,
  seedRefs,
});
