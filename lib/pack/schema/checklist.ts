import * as v from 'valibot';
import { contentId, localText, seedRefs, wholeNumber } from './fields';

const item = v.strictObject({
  id: contentId,
  owner: v.picklist(['peer', 'leader', 'contact', 'together']),
  title: localText,
  help: v.exactOptional(localText),
  cards: v.exactOptional(v.array(contentId)),
  seedRefs,
});

/** One checklist: `content/checklists/<id>.yaml`. */
export const checklist = v.strictObject({
  id: contentId,
  version: wholeNumber,
  title: localText,
  intro: v.exactOptional(localText),
  items: v.pipe(v.array(item), v.minLength(1, 'En tjekliste skal have mindst ét punkt.')),
});
