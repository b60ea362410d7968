import * as v from 'valibot';
import {
  article,
  card,
  contentId,
  isoDate,
  localText,
  quickLink,
  reference,
  sitePreset,
  slot,
  term,
  text,
  wholeNumber,
} from '@/lib/pack/schema';

const days = v.pipe(
  v.number(),
  v.integer('Skriv et helt tal.'),
  v.minValue(0, 'Tallet skal være 0 eller mere.'),
);

const calm = v.strictObject({
  perDay: v.exactOptional(days),
  infoRestDays: v.exactOptional(days),
  warningRestDays: v.exactOptional(days),
});

/** Told in both languages, because docs/layer.schema.json shows it to whoever writes a file. */
const told = <S extends v.GenericSchema>(schema: S, da: string, en: string) =>
  v.pipe(schema, v.description<v.InferOutput<S>, string>(`${da} / ${en}`));

const change = v.strictObject({
  target: told(
    reference,
    'Hvad ændres: card:promise.info, article:folder …',
    'What changes: card:promise.info, article:folder …',
  ),
  op: told(
    v.picklist(['replace', 'hide', 'annotate']),
    'replace: en anden tekst. hide: skjul. annotate: en note ved siden af.',
    'replace: another text. hide: take away. annotate: a note beside it.',
  ),
  path: v.exactOptional(
    told(
      text,
      'Kun replace. Hvilken tekst: text.da.doNow.1 er det første trin på dansk.',
      'replace only. Which text: text.da.doNow.1 is the first step in Danish.',
    ),
  ),
  value: v.exactOptional(told(text, 'Kun replace. Jeres tekst.', 'replace only. Your text.')),
  base: v.exactOptional(
    told(
      text,
      'Kun replace. Den tekst, der stod, da I skrev jeres.',
      'replace only. The text that stood there when you wrote yours.',
    ),
  ),
  note: v.exactOptional(told(localText, 'Kun annotate. Noten.', 'annotate only. The note.')),
  reason: told(text, 'Hvorfor.', 'Why.'),
  approvedBy: told(text, 'En rolle, ikke et navn.', 'A role, not a name.'),
  on: told(isoDate, 'Dagen, det blev besluttet.', 'The day it was decided.'),
  expiresOn: told(
    isoDate,
    'Sidste dag. Højst 24 måneder efter on.',
    'The last day. At most 24 months after on.',
  ),
});

/** More than anybody needs, and few enough to be judged at once. */
const MOST = 500;
const listOf = <S extends v.GenericSchema>(item: S) =>
  v.exactOptional(
    v.pipe(v.array(item), v.maxLength(MOST, 'Listen er for lang. Den må højst have 500. Del filen i to.')),
  );

const additions = v.strictObject({
  cards: listOf(card),
  articles: listOf(article),
  terms: listOf(term),
  links: listOf(quickLink),
  slots: listOf(slot),
  sites: listOf(sitePreset),
});

/** A layer file, strictly: a field that is not named here is a mistake. */
export const layer = v.strictObject({
  format: v.literal('sidemand-layer'),
  schema: v.literal(1),
  id: told(contentId, 'Bliver ved med at være det samme.', 'Stays the same for ever.'),
  version: told(
    wholeNumber,
    '1, 2, 3 … Op med én, hver gang filen ændres.',
    '1, 2, 3 … Up by one with each change.',
  ),
  layer: told(
    v.picklist(['region', 'workplace']),
    'region lægges først, workplace (arbejdspladsen) oven på.',
    'region is laid first, workplace on top of it.',
  ),
  publisher: told(text, 'Hvem der står bag, som det skal vises.', 'Who stands behind it, as it is shown.'),
  createdOn: isoDate,
  calm: v.exactOptional(told(calm, 'Strengere ro, aldrig løsere.', 'Stricter calm, never looser.')),
  add: v.exactOptional(told(additions, 'Det, I lægger til.', 'What you add.')),
  /** What they change in the text beneath. */
  changes: listOf(change),
});
