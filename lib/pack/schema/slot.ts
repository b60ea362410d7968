import * as v from 'valibot';
import { SLOT_GROUPS, SLOT_KINDS } from '../../model';
import { contentId, isoDate, localText, seedRefs, slotId, text, wholeNumber } from './fields';

/** One local answer, in a list in `content/slots/`. */
export const slot = v.strictObject({
  id: slotId,
  question: localText,
  example: localText,
  role: localText,
  group: v.picklist(SLOT_GROUPS),
  kind: v.picklist(SLOT_KINDS),
  choices: v.exactOptional(v.array(v.strictObject({ id: contentId, label: localText }))),
  start: v.exactOptional(v.boolean()),
  filledBy: v.picklist(['leader', 'contact', 'peer']),
  ladder: v.exactOptional(wholeNumber),
  seedRefs,
});

const confidence = v.picklist(['verified', 'known', 'uncertain']);
const clock = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Skriv klokken som "07:30", i anførselstegn.'),
);
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

const openingHours = v.strictObject({
  confidence,
  verifiedOn: isoDate,
  spans: v.union([
    v.literal('always'),
    v.array(v.strictObject({ days: v.array(weekday), from: clock, to: clock })),
  ]),
});

/** One nationwide number, in a list in `content/helplines/`. */
export const helpline = v.strictObject({
  id: contentId,
  name: localText,
  number: v.pipe(text, v.regex(/^\d[\d ]+\d$/, 'Nummeret har kun cifre og mellemrum.')),
  use: localText,
  confidence,
  verifiedOn: isoDate,
  hours: v.exactOptional(openingHours),
  ladder: v.exactOptional(wholeNumber),
});
