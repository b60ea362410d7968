import type { Messages } from '../message';

/** What is said where a colleague's plan is opened, carried out and handed back. */
export const absenceRun = {
  'open.means': {
    da: 'Filen hedder noget med fraværsplan. Ordene, der åbner den, har du fået af din kollega eller leder.',
    en: 'The file’s name begins with fravaersplan. The words that open it you were given by your colleague or leader.',
  },
  'open.choose': { da: 'Vælg filen', en: 'Choose the file' },
  'open.open': { da: 'Åbn filen', en: 'Open the file' },
  'open.opening': { da: 'Åbner filen', en: 'Opening the file' },
  'open.empty': {
    da: 'Filen er tom. Intet er ændret her. Bed om den igen.',
    en: 'The file is empty. Nothing is changed here. Ask for it again.',
  },
  'open.too-large': {
    da: 'Filen er for stor til at være en fraværsplan. Intet er ændret her.',
    en: 'The file is too large to be an absence plan. Nothing is changed here.',
  },
  'open.unreadable': {
    da: 'Filen kunne ikke læses. Intet er ændret her. Flyt den evt. til dit skrivebord, og prøv igen.',
    en: 'The file could not be read. Nothing is changed here. Try moving it to your desktop first.',
  },
  'open.not-a-file-of-ours': {
    da: 'Det er ikke en fraværsplan fra Sidemand. Intet er ændret her. Se, om det er den rigtige fil.',
    en: 'This is not an absence plan from Sidemand. Nothing is changed here. See whether it is the right file.',
  },
  'open.other-kind': {
    da: 'Filen er fra Sidemand, men den er ikke en fraværsplan. Intet er ændret her.',
    en: 'The file is from Sidemand, but it is not an absence plan. Nothing is changed here.',
  },
  'open.newer-version': {
    da: 'Filen er lavet med en nyere Sidemand. Intet er ændret her. Brug papiret imens, eller bed om at få Sidemand opdateret.',
    en: 'The file was made with a newer Sidemand. Nothing is changed here. Use the paper meanwhile, or ask to have Sidemand updated.',
  },
  'open.parameters': {
    da: 'Filen er låst på en måde, Sidemand ikke åbner. Intet er ændret her. Bed om en ny.',
    en: 'The file is locked in a way that Sidemand does not open. Nothing is changed here. Ask for a new one.',
  },
  'open.damaged': {
    da: 'Filen er ikke hel. Intet er ændret her. Bed om den igen.',
    en: 'The file is not whole. Nothing is changed here. Ask for it again.',
  },
  'open.locked': {
    da: 'Filen åbnede ikke. Enten er ordene nogle andre, eller også er filen ændret undervejs. Intet er ændret her. Se, om Caps Lock er slået til.',
    en: 'The file did not open. Either the words are others, or the file was changed on the way. Nothing is changed here. See whether Caps Lock is on.',
  },
  'open.looks-like-cpr': {
    da: 'Noget i filen ligner et CPR-nummer, så den er ikke åbnet. Intet er ændret her. Bed om en fil uden.',
    en: 'Something in the file looks like a CPR number, so it was not opened. Nothing is changed here. Ask for a file without.',
  },
  'open.from': { da: 'Fraværsplan: {name}', en: 'Absence plan: {name}' },
  'open.version': { da: 'Version {version}, overdraget {date}', en: 'Version {version}, handed over {date}' },
  'open.effect.new': {
    da: 'Planen er ikke i brug her endnu.',
    en: 'The plan is not in use here yet.',
  },
  'open.effect.newer': {
    da: 'Du følger allerede v{version}. Den her er nyere. Dine krydser og noter bliver stående.',
    en: 'You already follow v{version}. This one is newer. Your ticks and notes stay.',
  },
  'open.effect.marks': {
    da: 'Du følger allerede planen. Filen har krydser eller noter fra andre, som ikke er her endnu.',
    en: 'You already follow the plan. The file has ticks or notes by others that are not here yet.',
  },
  'open.effect.same': {
    da: 'Du følger allerede planen, og der er ikke noget nyt i filen.',
    en: 'You already follow the plan, and there is nothing new in the file.',
  },
  'open.effect.older': {
    da: 'Du følger allerede v{version}. Filen er ældre, så den bliver ikke hentet.',
    en: 'You already follow v{version}. The file is older, so it is not taken in.',
  },
  'open.effect.expired': {
    da: 'Planen blev overdraget tilbage for mere end 30 dage siden. Den bliver ikke hentet.',
    en: 'The plan was handed back more than 30 days ago. It is not taken in.',
  },
  'open.added': { da: 'Nyt', en: 'New' },
  'open.changed': { da: 'Ændret', en: 'Changed' },
  'open.gone': { da: 'Ikke med længere', en: 'No longer in it' },
  'open.take': { da: 'Følg planen', en: 'Follow the plan' },
  'open.take-back': { da: 'Se, hvad der blev gjort', en: 'See what was done' },
  'open.go': { da: 'Gå til planen', en: 'Go to the plan' },

  'run.title': { da: 'Fraværsplan for {name}', en: 'Absence plan for {name}' },
  'run.gone': { da: 'Planen er ikke her længere', en: 'The plan is no longer here' },
  'run.count': { da: '{done} af {count} gjort', en: '{done} of {count} done' },
  'run.ended-on': { da: 'Overdraget tilbage {date}', en: 'Handed back {date}' },
  'run.sentence': { da: 'Det er aftalt, at du må sige:', en: 'It is agreed that you may say:' },
  'run.copy-sentence': { da: 'Kopiér sætningen', en: 'Copy the sentence' },
  'run.initials': { da: 'Dine initialer', en: 'Your initials' },
  'run.initials-hint': {
    da: 'Står ved dine krydser, så andre kan spørge dig.',
    en: 'Stand by your ticks, so that others can ask you.',
  },
  'run.group.today': { da: 'I dag', en: 'Today' },
  'run.group.this-week': { da: 'Denne uge', en: 'This week' },
  'run.group.later': { da: 'Senere', en: 'Later' },
  'run.group.back': { da: 'Når kollegaen er tilbage', en: 'When the colleague is back' },
  'run.due': { da: 'Nu', en: 'Now' },
  'run.done-by': { da: '{by}, {date}', en: '{by}, {date}' },
  'run.done-on': { da: 'gjort {date}', en: 'done {date}' },
  'run.new': { da: 'ny', en: 'new' },
  'run.changed': { da: 'ændret', en: 'changed' },
  'run.changed-done': { da: 'ændret, kig igen', en: 'changed, look again' },
  'run.removed': { da: 'Ikke med i planen længere', en: 'No longer in the plan' },
  'run.add-note': { da: 'Tilføj en note', en: 'Add a note' },
  'run.change-note': { da: 'Ret din note', en: 'Change your note' },
  'run.note-to': { da: 'Note til: {line}', en: 'Note on: {line}' },
  'run.note-hint': { da: 'Kort, og uden borgeres navne.', en: 'Short, and without citizens’ names.' },
  'run.no-names': {
    da: 'Skriv, at aftalerne er aflyst. Ikke med hvem.',
    en: 'Write that the appointments are cancelled. Not with whom.',
  },
  'run.share': { da: 'Del, hvor langt I er', en: 'Share how far you are' },
  'run.share-means': {
    da: 'Din leder eller en kollega ser det samme som dig, når de åbner filen. Arbejder I på den samme plan, samles jeres krydser.',
    en: 'Your leader or a colleague sees the same as you when they open the file. If you work on the same plan, your ticks come together.',
  },
  'run.copy': { da: 'Kopiér listen', en: 'Copy the list' },
  'run.as-file': { da: 'Gem som låst fil', en: 'Save as a locked file' },
  'run.file-saved': {
    da: 'Din browser gemmer nu filen {name}. Sig ordene et andet sted end der, hvor filen ligger.',
    en: 'Your browser is saving the file {name}. Say the words in another place than where the file lies.',
  },
  'run.back': { da: 'Er kollegaen tilbage?', en: 'Is the colleague back?' },
  'run.back-means': {
    da: 'Du får en liste over, hvad der er gjort, og hvad der venter. Planen slettes her efter {days} dage. Tilbyd gerne ti minutters snak.',
    en: 'You get a list of what was done and what waits. The plan is deleted here after {days} days. Do offer a ten-minute talk.',
  },
  'run.hand-back': { da: 'Overdrag tilbage', en: 'Hand back' },
  'run.ended-means': {
    da: 'Overdraget tilbage {date}. Listen slettes her {days} dage efter.',
    en: 'Handed back {date}. The list is deleted here {days} days after.',
  },
  'run.give-back': { da: 'Giv listen til din kollega', en: 'Give the list to your colleague' },
  'run.give-back-means': {
    da: 'Sig det gerne, eller giv listen på papir, som fil eller i arbejdsmailen.',
    en: 'Say it, or give the list on paper, as a file or by work email.',
  },
  'run.waiting': { da: 'Det venter', en: 'This waits' },
  'run.done': { da: 'Det er gjort', en: 'This is done' },
  'run.printed-on': { da: 'Version {version}, udskrevet {date}', en: 'Version {version}, printed {date}' },
  'run.drop': { da: 'Slet planen her', en: 'Delete the plan here' },
  'run.drop-means': {
    da: 'Planen og jeres krydser slettes på den her computer med det samme. Det kan ikke fortrydes.',
    en: 'The plan and your ticks are deleted on this computer at once. It cannot be undone.',
  },
  'run.drop-sure': { da: 'Ja, slet den', en: 'Yes, delete it' },
  'run.keep': { da: 'Behold den', en: 'Keep it' },
} as const satisfies Messages;
