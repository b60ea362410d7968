import * as v from 'valibot';
import { contentId, localText, seedRefs, wholeNumber } from './fields';

const section = v.strictObject({ id: contentId, title: localText, ask: localText, seedRefs });

/** One plan: `content/plans/<id>.yaml`. */
export const plan = v.strictObject({
  id: contentId,
  kind: v.picklist(['personal', 'organisational']),
  version: wholeNumber,
  title: localText,
  intro: localText,
  sections: v.pipe(v.array(section), v.minLength(1, 'En plan skal have mindst ét afsnit.')),
});
