import * as v from 'valibot';
import { contentId, isoDate, localText, seedRefs, slotId, text, wholeNumber } from './fields';

/** One local answer, in a list in `content/slots/`. */
export const slot = v.strictObject({
  id: slotId,
  question: localText,
  example: localText,
  role: localText,
  ladder: v.exactOptional(wholeNumber),
  seedRefs,
});

/** One nationwide number, in a list in `content/links/`. */
export const helpline = v.strictObject({
  id: contentId,
  name: localText,
  number: v.pipe(text, v.regex(/^\d[\d ]+\d$/, 'Nummeret har kun cifre og mellemrum.')),
  use: localText,
  verifiedOn: isoDate,
});
