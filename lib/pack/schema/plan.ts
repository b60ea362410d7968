import * as v from 'valibot';
import { contentId, localText, otherWords, seedRefs, wholeNumber } from './fields';

const section = v.strictObject({
  id: contentId,
  title: localText,
  ask: localText,
  ideas: v.exactOptional(otherWords),
  steps: v.exactOptional(v.boolean()),
  linkTo: v.exactOptional(contentId),
  seedRefs,
});

/** One plan: `content/plans/<id>.yaml`. */
export const plan = v.strictObject({
  id: contentId,
  kind: v.picklist(['personal', 'organisational']),
  version: wholeNumber,
  title: localText,
  intro: localText,
  choose: v.exactOptional(localText),
  sections: v.pipe(v.array(section), v.minLength(1, 'En plan skal have mindst ét afsnit.')),
});

/** Few enough to remember are drawn, so there must be many to draw from: four of 2,048 are 44 bits. */
const LEAST_WORDS = 2_048;

/** `content/passphrase-words/*.yaml`: words with nothing but spaces between them. */
export const passphraseWords = v.strictObject({
  words: v.pipe(
    v.string(),
    v.check(
      (text) => text.split(/\s+/u).every((word) => /^[a-zæøå]{0,9}$/.test(word)),
      'Et ord har kun små bogstaver a-å og højst ni af dem.',
    ),
    v.check((text) => {
      const words = text.split(/\s+/u).filter(Boolean);
      return new Set(words).size === words.length;
    }, 'Et ord må kun stå én gang.'),
    v.check(
      (text) => text.split(/\s+/u).filter(Boolean).length >= LEAST_WORDS,
      `Der skal være mindst ${LEAST_WORDS} ord at trække mellem.`,
    ),
  ),
});
