import type { LocalText } from '@/lib/model';

const both = (da: string, en: string): LocalText => ({ da, en });

/** What a layer file can be told about its form. Written for somebody who has never programmed. */
export const FORM = {
  tooLarge: both(
    'Filen er for stor. Den må højst fylde 2 MB.',
    'The file is too large. It may be 2 MB at most.',
  ),
  tooDeep: both(
    'Der er pakket for mange lag ind i hinanden her. En lagfil er fladere.',
    'Too much is packed inside each other here. A layer file is flatter than this.',
  ),
  tooMany: both(
    'Der står for meget i filen. Del den i flere filer.',
    'There is too much in the file. Divide it into several files.',
  ),
  notJson: (line: number | null) =>
    both(
      `Filen kan ikke læses${line ? `. Noget er galt omkring linje ${line}` : ''}. Se efter et komma eller et citationstegn, der mangler eller er et for meget.`,
      `The file cannot be read${line ? `. Something is wrong around line ${line}` : ''}. Look for a comma or a quotation mark that is missing or one too many.`,
    ),
  empty: both('Filen er tom.', 'The file is empty.'),
  notLayer: both(
    'Det her er ikke en lagfil. Den skal begynde med "format": "sidemand-layer".',
    'This is not a layer file. It has to begin with "format": "sidemand-layer".',
  ),
  newer: both(
    'Filen er skrevet til en nyere Sidemand. Opdater Sidemand, og prøv igen.',
    'The file was written for a newer Sidemand. Update Sidemand and try again.',
  ),
  oddName: (name: string) =>
    both(`Et felt kan ikke hedde ${name}. Slet det.`, `A field cannot be called ${name}. Delete it.`),
  olderVersion: (version: number) =>
    both(
      `Version ${version} er i brug, og den er nyere end filen. Vælg den nyeste fil.`,
      `Version ${version} is in use, and it is newer than the file. Choose the newest file.`,
    ),
  byPolicy: both(
    'Jeres organisation har lagt denne vejledning ind for alle. Den skal ikke hentes her.',
    'Your organisation has put this guidance in for everybody. It need not be taken in here.',
  ),
  tooManyLayers: both(
    'Der er allerede ti filer i brug. Fjern en, før I henter en ny.',
    'Ten files are already in use. Remove one before you take in a new one.',
  ),
} as const;

/** What is wrong with a single text, whatever it is for. */
export const TEXT = {
  markup: both(
    'Her står kode (et < med noget efter). Skriv almindelig tekst.',
    'There is code here (a < with something after it). Write plain text.',
  ),
  scriptAddress: both(
    'Her står en adresse, som kan køre kode (javascript: eller data:). Brug en almindelig adresse.',
    'There is an address here that can run code (javascript: or data:). Use an ordinary address.',
  ),
  hidden: both(
    'Her står tegn, som ikke kan ses. Slet linjen, og skriv den igen.',
    'There are characters here that cannot be seen. Delete the line and write it again.',
  ),
  loud: both(
    'Skriv uden udråbstegn. Sidemand taler roligt.',
    'Write without exclamation marks. Sidemand speaks calmly.',
  ),
  cpr: both(
    'Her står noget, der ligner et CPR-nummer. Slet det.',
    'There is something here that looks like a CPR number. Delete it.',
  ),
  tooLong: (length: number, limit: number) =>
    both(
      `Teksten er på ${length} tegn. Her må den højst være på ${limit}.`,
      `The text has ${length} characters. Here it may have ${limit} at most.`,
    ),
  placeholderHere: (placeholder: string) =>
    both(
      `${placeholder} kan kun stå i et korts trin (doNow) og i hvem man spørger (askWho).`,
      `${placeholder} can only stand in a card’s steps (doNow) and in whom to ask (askWho).`,
    ),
  placeholderUnknown: (placeholder: string) =>
    both(
      `${placeholder} er ikke en plads, Sidemand kender. Se listen i docs/LAYERS.md.`,
      `${placeholder} is not a slot that Sidemand knows. See the list in docs/LAYERS.md.`,
    ),
  placeholderFirst: both(
    'Begynd ikke med en plads: teksten får så lille begyndelsesbogstav.',
    'Do not begin with a slot: the text would begin with a small letter.',
  ),
} as const;

/** What no layer may hide or weaken. */
export const PROTECTED = {
  keeps112: both(
    'Den tekst, der ændres, nævner 112. Det skal jeres også gøre.',
    'The text you change names 112. Yours has to do so too.',
  ),
  hides112: both(
    'Her står 112. Det kan ikke skjules. Ret teksten, eller skriv en note.',
    '112 stands here. It cannot be hidden. Change the text, or write a note.',
  ),
  hidesHelpline: both(
    'Her står et nummer, man kan ringe til efter hjælp. Det kan ikke skjules. Skriv en note i stedet.',
    'A number to call for help stands here. It cannot be hidden. Write a note instead.',
  ),
  hidesCritical: both(
    'Et kort med "Gør det nu" kan ikke skjules. Skriv en note i stedet (annotate).',
    'A card that says "Do it now" cannot be hidden. Write a note instead (annotate).',
  ),
  hidesTopic: both(
    'Emnet har kort med "Gør det nu" eller 112. Det kan ikke skjules.',
    'The topic holds cards that say "Do it now" or name 112. It cannot be hidden.',
  ),
  hidesSlot: both(
    'Pladsen bruges i kort, i links eller på den rolige side. Den kan ikke skjules.',
    'The slot is used in cards, in links or on the calm page. It cannot be hidden.',
  ),
  hidesWhole: both(
    'Tjeklister og planer kan ikke skjules. Ret en tekst i dem i stedet.',
    'Checklists and plans cannot be hidden. Change a text in them instead.',
  ),
  calmPage: both('Den rolige side kan ikke ændres.', 'The calm page cannot be changed.'),
  personalPlan: both(
    'Den personlige plan er medarbejderens egen. Den kan ikke ændres herfra.',
    'The personal plan is the worker’s own. It cannot be changed from here.',
  ),
  insteadOf: both(
    'Kortet træder i stedet for et kort, der nævner 112. Det skal det også selv gøre, på begge sprog.',
    'The card stands in for a card that names 112. It has to do so itself, in both languages.',
  ),
} as const;
