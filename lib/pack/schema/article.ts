import * as v from 'valibot';
import { SHELVES } from '../../model';
import {
  address,
  contentId,
  isoDate,
  localText,
  meantFor,
  otherWords,
  reference,
  seedRefs,
  slotId,
  text,
} from './fields';
import { source } from './source';

const articleText = v.strictObject({ title: text, intro: text, body: text });

const datedFact = v.strictObject({
  id: contentId,
  text: localText,
  asOf: v.pipe(
    v.string(),
    v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Skriv et år eller en dato, for eksempel "2021".'),
  ),
  source,
});

/** One article: `content/articles/<id>.yaml`. */
export const article = v.strictObject({
  id: contentId,
  shelf: v.picklist(SHELVES),
  text: v.strictObject({ da: articleText, en: articleText }),
  also: v.exactOptional(otherWords),
  for: v.exactOptional(meantFor),
  facts: v.exactOptional(v.array(datedFact)),
  see: v.exactOptional(v.array(reference)),
  sources: v.pipe(v.array(source), v.minLength(1, 'Skriv mindst én kilde.')),
  reviewedOn: isoDate,
  nextReviewOn: isoDate,
  materialChange: v.exactOptional(isoDate),
  seedRefs,
});

/** One word, in a list in `content/terms/`. */
export const term = v.strictObject({
  id: contentId,
  term: localText,
  meaning: localText,
  also: v.exactOptional(otherWords),
  see: v.exactOptional(v.array(reference)),
  seedRefs,
});

/** One address, in a list in `content/links/`. */
export const quickLink = v.strictObject({
  id: contentId,
  label: localText,
  about: localText,
  url: v.exactOptional(address),
  slot: v.exactOptional(slotId),
  verifiedOn: v.exactOptional(isoDate),
  fallback: localText,
  for: v.exactOptional(meantFor),
  seedRefs,
});
