import type { Messages } from '../message';

/** What the builders say: questions beside a paper that is made while you answer. */
export const papers = {
  'papers.lead': {
    da: 'Vælg et papir, svar kort, og se det blive til ved siden af. Du kan skrive det ud eller kopiere det til Word.',
    en: 'Choose a paper, answer briefly, and see it come about beside you. You can print it or copy it to Word.',
  },
  'papers.begin': { da: 'Begynd', en: 'Begin' },
  'papers.begin-named': { da: 'Begynd: {title}', en: 'Begin: {title}' },
  'papers.made': { da: 'Dem, du har lavet', en: 'Those you have made' },
  'papers.changed': { da: 'Ændret {when}', en: 'Changed {when}' },
  'papers.all': { da: 'Alle papirer', en: 'All papers' },
  'papers.questions': { da: 'Spørgsmål', en: 'Questions' },
  'papers.preview': { da: 'Sådan ser det ud', en: 'What it looks like' },
  'papers.kept': {
    da: 'Det, du skriver, bliver gemt her på computeren, mens du skriver.',
    en: 'What you write is kept here on this computer as you write.',
  },
  'papers.read-only': {
    da: 'Der kan ikke gemmes lige nu, så der kan heller ikke skrives her.',
    en: 'Nothing can be saved at the moment, so nothing can be written here either.',
  },
  'papers.cpr': {
    da: 'Det ligner et CPR-nummer. Det bliver ikke gemt og bør ikke stå på papiret. Slet nummeret.',
    en: 'This looks like a CPR number. It is not kept and does not belong on the paper. Delete the number.',
  },
  'papers.ideas': { da: 'Forslag', en: 'Suggestions' },
  'papers.idea-named': { da: '{idea} (sæt ind i: {question})', en: '{idea} (put into: {question})' },
  'papers.no-choice': { da: 'Ikke valgt', en: 'Not chosen' },
  'papers.add': { da: 'Tilføj tom: {row}', en: 'Add empty: {row}' },
  'papers.remove': { da: 'Fjern', en: 'Remove' },
  'papers.remove-named': { da: 'Fjern {row} {number}', en: 'Remove {row} {number}' },
  'papers.removed': { da: '{row} {number} er fjernet.', en: '{row} {number} was removed.' },
  'papers.undo': { da: 'Fortryd', en: 'Undo' },
  'papers.ends-first': {
    da: 'Den slutter, før den begynder, og kommer derfor ikke med. Ret en af tiderne. En vagt må godt gå hen over midnat, når den er på højst 13 timer.',
    en: 'It ends before it begins and so does not show. Change one of the times. A shift may run past midnight when it is 13 hours at most.',
  },
  'papers.overlaps': {
    da: 'Tiden er også brugt i en anden række. Timerne tæller med begge steder.',
    en: 'This time is also used in another row. The hours count in both.',
  },
  'papers.print': { da: 'Skriv ud eller gem som PDF', en: 'Print or save as PDF' },
  'papers.fold': {
    da: 'Skriv ud på begge sider af arket, vend på den korte led, og fold på midten.',
    en: 'Print on both sides of the sheet, flip on the short edge, and fold in the middle.',
  },
  'papers.full': {
    da: 'Der er mere tekst på denne side, end der er plads til: {page}. Kort den, så kommer det hele med.',
    en: 'There is more text on this page than there is room for: {page}. Shorten it, and all of it will fit.',
  },
  'papers.copy': { da: 'Kopiér til Word', en: 'Copy to Word' },
  'papers.copied': {
    da: 'Kopieret. Sæt det ind i dit dokument med Ctrl+V.',
    en: 'Copied. Paste it into your document with Ctrl+V.',
  },
  'papers.not-copied': {
    da: 'Det kunne ikke kopieres. Markér papiret, og tryk Ctrl+C i stedet.',
    en: 'It could not be copied. Select the paper and press Ctrl+C instead.',
  },
  'papers.shift': { da: 'Arbejde', en: 'Work' },
  'papers.shifts': { da: 'Vagterne i din kalender', en: 'The shifts in your calendar' },
  'papers.shifts-mean': {
    da: 'Du får en fil med hver vagt som en fast aftale hver uge. Der står kun Arbejde.',
    en: 'You get a file with each shift as an appointment every week. It only says Work.',
  },
  'papers.shifts-left-out': {
    da: 'Vagter, der ikke kommer med i filen: {count}. De mangler en dag eller en tid, eller de slutter, før de begynder.',
    en: 'Shifts that do not go into the file: {count}. A day or a time is missing, or they end before they begin.',
  },
  'papers.shifts-failed': {
    da: 'Filen blev ikke lavet. Vagterne står her stadig. Prøv igen.',
    en: 'The file was not made. The shifts are still here. Try again.',
  },
  'papers.shifts-saved': {
    da: 'Filen er gemt. Åbn den, så tager din kalender vagterne ind. Ændrer du en tid, så gem en ny fil. Har du fjernet en vagt, skal den slettes i kalenderen.',
    en: 'The file is saved. Open it, and your calendar takes the shifts in. If you change a time, save a new file. A shift you have removed has to be deleted in the calendar.',
  },
  'papers.versions': { da: 'Udgaver', en: 'Versions' },
  'papers.versions-mean': {
    da: 'Gem en udgave, når papiret er aftalt eller delt ud. Så kan du se, hvad der er nyt siden.',
    en: 'Keep a version when the paper has been agreed or handed out. You can then see what is new since.',
  },
  'papers.keep-version': { da: 'Gem en udgave', en: 'Keep a version' },
  'papers.version-kept': { da: 'Udgaven er gemt.', en: 'The version has been kept.' },
  'papers.version-same': {
    da: 'Der er intet nyt siden sidste udgave.',
    en: 'There is nothing new since the last version.',
  },
  'papers.version': { da: 'Udgave {number}, {when}', en: 'Version {number}, {when}' },
  'papers.compare': { da: 'Sammenlign med udgave {number}', en: 'Compare with version {number}' },
  'papers.take-up': { da: 'Tag udgave {number} frem igen', en: 'Take version {number} up again' },
  'papers.taken-up': {
    da: 'Udgaven står her nu. Det, der stod før, er gemt som en udgave.',
    en: 'The version stands here now. What stood before has been kept as a version.',
  },
  'papers.compared': { da: 'Nyt siden udgave {number}', en: 'New since version {number}' },
  'papers.compared-same': {
    da: 'Papiret er som i udgave {number}.',
    en: 'The paper is as in version {number}.',
  },
  'papers.show-paper': { da: 'Vis papiret igen', en: 'Show the paper again' },
  'papers.is.new': { da: 'Nyt', en: 'New' },
  'papers.is.gone': { da: 'Taget ud', en: 'Taken out' },
  'papers.is.changed': { da: 'Ændret', en: 'Changed' },
  'papers.delete': { da: 'Slet papiret', en: 'Delete the paper' },
  'papers.delete-means': {
    da: 'Papiret og alle dets udgaver forsvinder fra denne computer.',
    en: 'The paper and all its versions go from this computer.',
  },
  'papers.delete-sure': { da: 'Ja, slet papiret', en: 'Yes, delete the paper' },
  'papers.delete-not': { da: 'Behold det', en: 'Keep it' },
} as const satisfies Messages;
