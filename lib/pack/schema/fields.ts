import * as v from 'valibot';
import {
  EMPLOYERS,
  JOURNAL_ACCESS,
  REFERENCE_KINDS,
  type Reference,
  ROLES,
  readReference,
} from '../../model';

/** A text that a person reads. Spaces alone do not count. */
export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'Her mangler en tekst.'),
);

/** The same text in both languages. */
export const localText = v.strictObject({ da: text, en: text });

/** Ids stand in settings, messages and file names for ever, so they are plain and short. */
export const contentId = v.pipe(
  v.string(),
  v.maxLength(64, "Id'et er for langt. Det må højst være på 64 tegn."),
  v.regex(
    /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
    'Et id har kun små bogstaver a-z, tal, bindestreg og punktum, for eksempel child-concern.info.',
  ),
);

/** Id of a slot: it is also the `{placeholder}` in a card. */
export const slotId = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,32}$/, 'Pladsens id har kun små bogstaver a-z, for eksempel kontaktperson.'),
);

/** A day that exists, as year-month-day. */
export const isoDate = v.pipe(
  v.string(),
  v.check(isRealDate, 'Skriv en dato, som findes, på formen 2026-11-21.'),
);

/** An address that can be opened. */
export const address = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'Adressen skal begynde med https://.'));

/** `card:promise.info`: a pointer to another piece of guidance; that it exists is checked together. */
export const reference = v.custom<Reference>(
  (value) => typeof value === 'string' && readReference(value) !== null,
  `Skriv slags, kolon og id, for eksempel card:promise.info. Slagsen er en af ${REFERENCE_KINDS.join(', ')}.`,
);

/** For whom; each member that is left out is for everybody. */
export const meantFor = v.strictObject({
  roles: v.exactOptional(v.array(v.picklist(ROLES))),
  employers: v.exactOptional(v.array(v.picklist(EMPLOYERS))),
  authorised: v.exactOptional(v.boolean()),
  journal: v.exactOptional(v.array(v.picklist(JOURNAL_ACCESS))),
});

/** Other words for the same, in each language. */
export const otherWords = v.strictObject({ da: v.array(text), en: v.array(text) });

/** Row of the seed documents: S1-01 to S1-36 and S2-01 to S2-137. */
export const seedRefs = v.array(
  v.pipe(
    v.string(),
    v.check(isSeedRow, 'Skriv en række fra kildesiderne, fra S1-01 til S1-36 eller S2-01 til S2-137.'),
  ),
);

/** Whole numbers from 1. */
export const wholeNumber = v.pipe(
  v.number(),
  v.integer('Skriv et helt tal.'),
  v.minValue(1, 'Tallet skal være mindst 1.'),
);

function isRealDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isSeedRow(value: string): boolean {
  const [, seed, digits] = /^S([12])-(\d{2,3})$/.exec(value) ?? [];
  const row = Number(digits);
  return row >= 1 && row <= (seed === '1' ? 36 : 137);
}
