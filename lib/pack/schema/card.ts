import * as v from 'valibot';
import { PAGE_TYPES } from '../../model';
import { contentId, isoDate, meantFor, reference, seedRefs, text } from './fields';
import { source } from './source';

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

/** One card: `content/cards/<id>.yaml`. */
export const card = v.strictObject({
  id: contentId,
  topic: contentId,
  indicator: v.picklist(['info', 'warning', 'critical']),
  text: v.strictObject({ da: cardText, en: cardText }),
  source,
  moreSources: v.exactOptional(v.array(source)),
  for: v.exactOptional(meantFor),
  insteadOf: v.exactOptional(contentId),
  pages: v.exactOptional(v.array(v.picklist(PAGE_TYPES))),
  see: v.exactOptional(v.array(reference)),
  materialChange: v.exactOptional(isoDate),
  reviewedOn: isoDate,
  nextReviewOn: isoDate,
  seedRefs,
});
