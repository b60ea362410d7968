import type { Messages } from '../message';

/** What "Jeres egen vejledning" says, and the words about it in cards and articles. */
export const layers = {
  'layers.title': { da: 'Jeres egen vejledning', en: 'Your own guidance' },
  'layers.means': {
    da: 'En region, en kommune eller en arbejdsplads kan lægge sin egen vejledning oven på Sidemands. Den kommer som en fil.',
    en: 'A region, a municipality or a workplace can put its own guidance on top of Sidemand’s. It comes as a file.',
  },
  'layers.none': {
    da: 'Der er ingen i brug. Sidemand viser sin egen tekst.',
    en: 'None is in use. Sidemand shows its own text.',
  },
  'layers.region': { da: 'Region eller kommune', en: 'Region or municipality' },
  'layers.workplace': { da: 'Arbejdsplads', en: 'Workplace' },
  'layers.version': { da: 'Version {version}, {date}', en: 'Version {version}, {date}' },
  'layers.by-policy': {
    da: 'Sendt af din organisation. Den kan ikke fjernes her.',
    en: 'Sent by your organisation. It cannot be removed here.',
  },
  'layers.remove': { da: 'Fjern', en: 'Remove' },
  'layers.remove-of': { da: 'Fjern: {name}', en: 'Remove: {name}' },
  'layers.remove-means': {
    da: 'Så viser Sidemand sin egen tekst igen. Filen selv bliver, hvor den er.',
    en: 'Then Sidemand shows its own text again. The file itself stays where it is.',
  },
  'layers.remove-yes': { da: 'Ja, fjern', en: 'Yes, remove' },
  'layers.remove-yes-of': { da: 'Ja, fjern: {name}', en: 'Yes, remove: {name}' },
  'layers.keep': { da: 'Behold', en: 'Keep' },
  'layers.keep-of': { da: 'Behold: {name}', en: 'Keep: {name}' },
  'layers.open-file': { da: 'Hent en fil', en: 'Open a file' },

  'layers.taken': { da: 'Filen er i brug nu.', en: 'The file is in use now.' },
  'layers.removed': { da: 'Vejledningen er fjernet.', en: 'The guidance has been removed.' },
  'layers.unreadable': {
    da: 'Filen kunne ikke åbnes. Prøv at gemme den et andet sted, og hent den igen.',
    en: 'The file could not be opened. Try saving it somewhere else, and open it again.',
  },
  'layers.too-large': {
    da: 'Filen er for stor. Den må højst fylde 2 MB.',
    en: 'The file is too large. It may be 2 MB at most.',
  },
  'layers.not-saved': {
    da: 'Det blev ikke gemt. Intet er ændret. Prøv igen.',
    en: 'It was not saved. Nothing has changed. Try again.',
  },
  'layers.looks-like-cpr': {
    da: 'Der står noget i filen, der ligner et CPR-nummer. Slet det, og hent filen igen.',
    en: 'Something in the file looks like a CPR number. Delete it, and open the file again.',
  },
  'layers.newer-version': {
    da: 'En nyere Sidemand har gemt her. Opdater Sidemand først.',
    en: 'A newer Sidemand has saved here. Update Sidemand first.',
  },
  'layers.closed': {
    da: 'Sidemand kan ikke gemme lige nu. Luk panelet, og åbn det igen.',
    en: 'Sidemand cannot save just now. Close the panel and open it again.',
  },
  'layers.refused': {
    da: 'Filen er ikke taget i brug. Ret det her, og hent den igen:',
    en: 'The file is not in use. Correct this, and open it again:',
  },
  'layers.refused-policy': {
    da: 'En fil fra din organisation kan ikke bruges. Vis det her til dem, der har skrevet den:',
    en: 'A file from your organisation cannot be used. Show this to those who wrote it:',
  },
  'layers.refused-kept': {
    da: 'Filen {name} kan ikke bruges mere. Vis det her til dem, der har skrevet den:',
    en: 'The file {name} can no longer be used. Show this to those who wrote it:',
  },
  'layers.whole-file': { da: 'Hele filen', en: 'The whole file' },

  'layers.conflicts': { da: 'Grundteksten er ændret', en: 'The base text has changed' },
  'layers.conflict-asks': {
    da: 'Grundteksten er ændret. Skal jeres tekst stadig gælde?',
    en: 'The base text has changed. Should yours still apply?',
  },
  'layers.theirs': { da: 'Jeres tekst. Den gælder nu', en: 'Your text. It applies now' },
  'layers.base-then': { da: 'Grundteksten, da I skrev', en: 'The base text when you wrote' },
  'layers.base-now': { da: 'Grundteksten nu', en: 'The base text now' },
  'layers.keep-ours': { da: 'Vis stadig jeres', en: 'Keep showing yours' },
  'layers.keep-ours-of': { da: 'Vis stadig jeres: {title}', en: 'Keep showing yours: {title}' },
  'layers.copy-both': { da: 'Kopiér teksterne', en: 'Copy the texts' },
  'layers.copy-both-of': { da: 'Kopiér teksterne: {title}', en: 'Copy the texts: {title}' },
  'layers.change-in-file': {
    da: 'De, der har skrevet filen, kan ændre den. Du kan sende dem kopien.',
    en: 'Those who wrote the file can change it. You can send them the copy.',
  },

  'layers.lapses': { da: 'Gælder ikke mere', en: 'No longer applies' },
  'layers.lapses-means': {
    da: 'Sidemand viser sin egen tekst her, til filen er rettet.',
    en: 'Sidemand shows its own text here until the file is corrected.',
  },
  'layers.expired': { da: 'Udløbet', en: 'Expired' },
  'layers.missing-target': { da: 'Findes ikke mere', en: 'No longer exists' },
  'layers.not-allowed': { da: 'Kan ikke ændres mere', en: 'Can no longer be changed' },
  'layers.id-taken': { da: 'Id’et er brugt til noget andet', en: 'The id is used for something else' },
  'layers.from': { da: 'Fra {name}', en: 'From {name}' },

  'layers.changed-by': { da: 'Ændret af {name}, {date}', en: 'Changed by {name}, {date}' },
  'layers.added-by': { da: 'Tilføjet af {name}, {date}', en: 'Added by {name}, {date}' },
  'layers.note-by': { da: 'Note fra {name}, {date}', en: 'Note from {name}, {date}' },
} as const satisfies Messages;
