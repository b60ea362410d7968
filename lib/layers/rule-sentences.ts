import type { LocalText } from '@/lib/model';

const both = (da: string, en: string): LocalText => ({ da, en });

/** What is wrong with a change. */
export const CHANGE = {
  needs: (op: string, field: string) =>
    both(`${op} skal have feltet ${field}.`, `${op} needs the field ${field}.`),
  surplus: (op: string, field: string) =>
    both(`${op} har ikke feltet ${field}. Slet det.`, `${op} has no field ${field}. Delete it.`),
  noText: both(
    'Her er ingen tekst, der kan ændres. Kun tekster kan: text.da.summary, text.da.doNow.1 og så videre.',
    'There is no text here that can be changed. Only texts can: text.da.summary, text.da.doNow.1 and so on.',
  ),
  wholeOnly: both(
    'Peg på hele listen eller planen (uden /), og vælg teksten i den med path.',
    'Point to the whole list or plan (without /), and choose the text in it with path.',
  ),
  noteHere: both(
    'En note kan stå ved et kort eller en artikel, ikke ved andet.',
    'A note can stand beside a card or an article, and nothing else.',
  ),
  expiresFirst: both(
    'Sidste dag (expiresOn) ligger før den dag, det blev besluttet (on).',
    'The last day (expiresOn) is before the day it was decided (on).',
  ),
  expiresLate: (latest: string) =>
    both(
      `En ændring gælder højst 24 måneder. Sidste dag kan være ${latest}.`,
      `A change holds for 24 months at most. The last day can be ${latest}.`,
    ),
  twice: both(
    'Det samme ændres to gange i filen. Behold kun den ene.',
    'The same thing is changed twice in the file. Keep only one of them.',
  ),
  hiddenToo: both(
    'Det her bliver både skjult og ændret i filen. Vælg ét.',
    'This is both hidden and changed in the file. Choose one.',
  ),
} as const;

/** What is wrong with something that a layer adds. */
export const ADDITION = {
  idTaken: (id: string) =>
    both(
      `Id'et ${id} er brugt til noget andet. Vælg et nyt, gerne med jeres eget navn forrest.`,
      `The id ${id} is used for something else. Choose a new one, for example with your own name first.`,
    ),
  twice: (id: string) => both(`Id'et ${id} står to gange i filen.`, `The id ${id} stands twice in the file.`),
  noTopic: (id: string) => both(`Emnet ${id} findes ikke i Sidemand.`, `Sidemand has no topic called ${id}.`),
  nothingThere: (target: string) =>
    both(
      `${target} findes ikke, hverken i Sidemand eller i filen.`,
      `${target} is neither in Sidemand nor in the file.`,
    ),
  unasked: both(
    'Et kort med "Gør det nu" (critical) kommer aldrig af sig selv. Slet pages.',
    'A card that says "Do it now" (critical) never comes by itself. Delete pages.',
  ),
  steps: both(
    'Dansk og engelsk skal have lige mange trin.',
    'Danish and English need the same number of steps.',
  ),
  sayings: both(
    'Dansk og engelsk skal have lige mange sætninger i say.',
    'Danish and English need the same number of sentences in say.',
  ),
  law: (field: string) =>
    both(
      `Teksten bygger på en lov. Skriv ${field}: ref er paragraffen, lawAsOf dagen, I slog den op, confidence hvor sikker den er.`,
      `The text rests on a law. Write ${field}: ref is the section, lawAsOf the day you looked it up, confidence how sure it is.`,
    ),
  reviewFirst: both(
    'Næste gennemsyn (nextReviewOn) skal ligge efter det sidste (reviewedOn).',
    'The next review (nextReviewOn) has to be after the last one (reviewedOn).',
  ),
  reviewLate: (latest: string) =>
    both(
      `Teksten skal ses igennem senest ${latest}. Skriv en tidligere dato.`,
      `The text has to be looked through by ${latest}. Write an earlier date.`,
    ),
  standIn: both(
    'Kortet træder i stedet for et andet (insteadOf). Det skal have samme emne og niveau, og for skal sige, hvem det er til.',
    'The card stands in for another (insteadOf). It needs the same topic and level, and for has to say whom it is for.',
  ),
  choices: both(
    'Et spørgsmål af slagsen choice skal have svar at vælge imellem (choices).',
    'A question of the kind choice needs answers to choose from (choices).',
  ),
} as const;

/** What is wrong with the calm limits. */
export const CALM = {
  perDay: (limit: number) =>
    both(
      `Der kan højst komme ${limit} kort af sig selv om dagen. Skriv ${limit} eller færre.`,
      `At most ${limit} cards may come by themselves in a day. Write ${limit} or fewer.`,
    ),
  restDays: (limit: number) =>
    both(
      `Kortet skal hvile i mindst ${limit} dage. Skriv ${limit} eller flere.`,
      `The card has to rest for at least ${limit} days. Write ${limit} or more.`,
    ),
} as const;
