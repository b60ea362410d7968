import * as v from 'valibot';
import { contentId, localText, meantFor, otherWords } from './fields';

/** One topic, in the list of `content/topics/`. */
export const topic = v.strictObject({
  id: contentId,
  chip: localText,
  title: localText,
  about: localText,
  also: v.exactOptional(otherWords),
  for: v.exactOptional(meantFor),
  private: v.exactOptional(v.boolean()),
});
