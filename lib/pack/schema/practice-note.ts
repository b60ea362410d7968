import * as v from 'valibot';
import { contentId, localText, text } from './fields';

/** An invented note: `content/practice/<id>.yaml`. */
export const practiceNote = v.strictObject({
  id: contentId,
  title: localText,
  text,
  expects: v.array(contentId),
});
