import type { Messages } from '../message';

/** What is said of files to keep, and of bringing them in again. */
export const keeping = {
  'keeping.reminder.mine': {
    da: 'Der er ikke gemt en kopi af det, du har i Sidemand. Du kan gemme den i en fil.',
    en: 'No copy has been saved of what you have in Sidemand. You can save one in a file.',
  },
  'keeping.reminder.workplace': {
    da: 'Planen til når du er væk, ligger på denne computer. Har ingen anden fået den, kan du overdrage den eller gemme en kopi i en fil.',
    en: 'The plan for when you are away is on this computer. If nobody else has been given it, you can hand it over or save a copy in a file.',
  },
  'keeping.reminder-again': {
    da: 'Du gemte sidst en kopi {date}. Det, du har skrevet siden, er ikke i den. Du kan gemme en ny.',
    en: 'You last saved a copy on {date}. What you have written since is not in it. You can save a new one.',
  },
  'keeping.reminder-go': { da: 'Gem en kopi', en: 'Save a copy' },
  'keeping.reminder-later': { da: 'Ikke nu', en: 'Not now' },

  'keeping.test.found': {
    da: 'Det er prøvet: Det, der lå her {date}, lå her stadig, da browseren blev åbnet igen.',
    en: 'This has been tried: what was here on {date} was still here when the browser opened again.',
  },
  'keeping.test.first': {
    da: 'Det er første gang, Sidemand er åbnet her. Har du brugt den her før, så sletter computeren det, du gemmer, når du lukker. Brug så en fil eller papir.',
    en: 'This is the first time Sidemand is open here. If you have used it here before, the computer deletes what you save when you close. Then use a file or paper.',
  },
  'keeping.test.lost': {
    da: 'Computeren har slettet noget af det, Sidemand havde gemt. Brug en fil eller papir til det vigtige.',
    en: 'The computer has deleted some of what Sidemand had saved. Use a file or paper for what matters.',
  },
  'keeping.tight': {
    da: 'Der er næsten ikke mere plads på computeren. Gem en kopi et andet sted.',
    en: 'The computer is almost out of space. Save a copy somewhere else.',
  },
  'keeping.saved-on': { da: 'Du gemte sidst en kopi {date}.', en: 'You last saved a copy on {date}.' },

  'keeping.save': { da: 'Gem en kopi i en fil', en: 'Save a copy in a file' },
  'keeping.save.mine': { da: 'Det, der er mit', en: 'What is mine' },
  'keeping.save.workplace': { da: 'Det, der er arbejdspladsens', en: 'What is the workplace’s' },
  'keeping.means.mine': {
    da: 'Tjeklister med noter, kladder og det, du har fortalt om rådene. Har du en kriseplan her, kan den følge med. Den bliver ved med at være låst med sine egne ord. Dine egne kontakter på den rolige side er også med. Indstillinger og linjer på den rolige side følger ikke med.',
    en: 'Checklists with notes, drafts, and what you have said about the advice. If you have a crisis plan here, it can come along. It stays locked with its own words. Your own contacts on the calm page come along too. Settings, and lines on the calm page, do not.',
  },
  'keeping.means.workplace': {
    da: 'Svarene om jeres arbejdsplads, jeres lokale råd, og opgaverne til når du er væk. Intet af det, der er dit eget.',
    en: 'The answers about your workplace, your local guidance, and the tasks for when you are away. Nothing that is your own.',
  },
  'keeping.whose': { da: 'Hvis kriseplan skal med?', en: 'Whose crisis plan goes along?' },
  'keeping.whose-none': { da: 'Ingen', en: 'Nobody’s' },
  'keeping.whose-first': {
    da: 'Vælg først, hvis kriseplan der skal med, eller »Ingen«. Filen er ikke lavet endnu.',
    en: 'First choose whose crisis plan goes along, or “Nobody’s”. The file is not made yet.',
  },
  'keeping.whose-unnamed': { da: 'Kriseplanen på denne computer', en: 'The crisis plan on this computer' },
  'keeping.save-file': { da: 'Gem filen', en: 'Save the file' },
  'keeping.save-file.mine': { da: 'Gem filen med det, der er mit', en: 'Save the file with what is mine' },
  'keeping.save-file.workplace': {
    da: 'Gem filen med arbejdspladsens',
    en: 'Save the file with the workplace’s',
  },
  'keeping.saving': {
    da: 'Låser filen. Det tager et øjeblik.',
    en: 'Locking the file. This takes a moment.',
  },
  'keeping.saved': {
    da: 'Filen er prøvet og kan åbnes. Din browser gemmer den nu som {name}, som regel i mappen Overførsler. Flyt den gerne til dit eget drev.',
    en: 'The file has been tried and opens. Your browser is now saving it as {name}, usually in the Downloads folder. You may want to move it to your own drive.',
  },
  'keeping.save-newer': {
    da: 'En nyere Sidemand har gemt her, så denne kan ikke lave filen. Opdater Sidemand, eller brug »Gem det, der kan læses, i en fil« øverst.',
    en: 'A newer Sidemand has saved here, so this one cannot make the file. Update Sidemand, or use “Save what can be read in a file” at the top.',
  },
  'keeping.saved-without-plan': {
    da: 'Der er ingen kriseplan i filen.',
    en: 'There is no crisis plan in the file.',
  },
  'keeping.save-failed': {
    da: 'Filen blev ikke lavet. Intet er ændret her. Prøv igen om lidt.',
    en: 'The file was not made. Nothing is changed here. Try again in a moment.',
  },
  'keeping.readable': { da: 'Gem uden lås', en: 'Save without a lock' },
  'keeping.readable-means.mine': {
    da: 'Filen kan læses af alle, der får fat i den. I den står dine noter, kladder og krydser, og navne og numre fra den rolige side. Kriseplanen er ikke med.',
    en: 'Anybody who gets hold of the file can read it. It holds your notes, drafts and ticks, and names and numbers from the calm page. The crisis plan is not in it.',
  },
  'keeping.readable-means.workplace': {
    da: 'Filen kan læses af alle, der får fat i den. I den står navne, numre og aftaler fra jeres arbejdsplads, og opgaverne til når du er væk.',
    en: 'Anybody who gets hold of the file can read it. It holds names, numbers and agreements from your workplace, and the tasks for when you are away.',
  },
  'keeping.readable-sure': { da: 'Ja, gem uden lås', en: 'Yes, save without a lock' },
  'keeping.readable-saved': {
    da: 'Din browser gemmer nu filen {name}, som regel i mappen Overførsler. Den er ikke låst.',
    en: 'Your browser is now saving the file {name}, usually in the Downloads folder. It is not locked.',
  },

  'keeping.first-open': {
    da: 'Jeg har en fil fra Sidemand',
    en: 'I have a file from Sidemand',
  },
  'keeping.open': { da: 'Hent fra en fil', en: 'Bring in from a file' },
  'keeping.open-means': {
    da: 'Du ser først, hvad filen ændrer. Intet bliver slettet, og du kan fortryde i 30 dage.',
    en: 'You see first what the file changes. Nothing is deleted, and you can undo it for 30 days.',
  },
  'keeping.open-file': { da: 'Vælg en fil', en: 'Choose a file' },
  'keeping.open-look': { da: 'Se, hvad der er i filen', en: 'See what is in the file' },
  'keeping.opening': {
    da: 'Åbner filen. Det tager et øjeblik.',
    en: 'Opening the file. This takes a moment.',
  },
  'keeping.leave': { da: 'Lad det være', en: 'Leave it' },

  'kept.empty': {
    da: 'Filen er tom. Intet er ændret her. Har du en anden kopi, så prøv med den.',
    en: 'The file is empty. Nothing is changed here. If you have another copy, try that one.',
  },
  'kept.too-large': {
    da: 'Filen er større end dem, Sidemand gemmer. Intet er ændret her. Se efter, om det er den rigtige.',
    en: 'The file is larger than those Sidemand saves. Nothing is changed here. Check that it is the right one.',
  },
  'kept.not-a-file-of-ours': {
    da: 'Det er ikke en kopi fra Sidemand. Intet er ændret her. Filens navn begynder som regel med sidemand.',
    en: 'This is not a copy from Sidemand. Nothing is changed here. The file’s name usually begins with sidemand.',
  },
  'kept.newer-version': {
    da: 'Filen er lavet med en nyere Sidemand. Intet er ændret her. Hent den igen, når din Sidemand er opdateret.',
    en: 'The file was made with a newer Sidemand. Nothing is changed here. Bring it in again when your Sidemand is updated.',
  },
  'kept.parameters': {
    da: 'Filen er låst på en måde, som det ikke er sikkert at prøve. Intet er ændret her. Den kommer næppe fra Sidemand.',
    en: 'The file is locked in a way that is not safe to try. Nothing is changed here. It hardly comes from Sidemand.',
  },
  'kept.damaged': {
    da: 'Filen er ikke hel. Intet er ændret her. Har du en anden kopi, så prøv med den.',
    en: 'The file is not whole. Nothing is changed here. If you have another copy, try that one.',
  },
  'kept.locked': {
    da: 'Ordene passer ikke, eller filen er beskadiget. Det kan ikke ses forskel på. Intet er ændret her. Se efter store og små bogstaver, og prøv igen.',
    en: 'The words do not fit, or the file is damaged. The two look alike. Nothing is changed here. Check capital and small letters, and try again.',
  },
  'kept.wrong-kind': {
    da: 'Filen hører til et andet sted i Sidemand, under Planer eller Tjekliste. Intet er ændret her.',
    en: 'The file belongs elsewhere in Sidemand, under Plans or Checklist. Nothing is changed here.',
  },
  'kept.looks-like-cpr': {
    da: 'Noget i filen ligner et CPR-nummer. Intet er ændret her. Sidemand tager ikke imod CPR-numre.',
    en: 'Something in the file looks like a CPR number. Nothing is changed here. Sidemand does not take in CPR numbers.',
  },
  'kept.unreadable': {
    da: 'Filen kunne ikke læses. Intet er ændret her. Prøv at vælge den igen.',
    en: 'The file could not be read. Nothing is changed here. Try to choose it again.',
  },
  'kept.not-saved': {
    da: 'Filen blev ikke hentet ind. Din computer har måske ikke mere plads. Alt er her, som det var.',
    en: 'The file was not brought in. Your computer may be out of space. Everything here is as it was.',
  },
  'kept.closed': {
    da: 'Filen blev ikke hentet ind, for Sidemand kan ikke gemme lige nu. Alt er her, som det var. Prøv igen om lidt.',
    en: 'The file was not brought in, because Sidemand cannot save right now. Everything here is as it was. Try again in a moment.',
  },
  'kept.nothing-open': {
    da: 'Filen er ikke åben mere. Intet er ændret her. Vælg den igen.',
    en: 'The file is no longer open. Nothing is changed here. Choose it again.',
  },

  'kept.heading': { da: 'Det ændrer filen', en: 'What the file changes' },
  'kept.from.mine': {
    da: 'Det, der er dit, gemt {date}. Intet er ændret endnu.',
    en: 'What is yours, saved on {date}. Nothing is changed yet.',
  },
  'kept.from.workplace': {
    da: 'Det, der er arbejdspladsens, gemt {date}. Intet er ændret endnu.',
    en: 'What is the workplace’s, saved on {date}. Nothing is changed yet.',
  },
  'kept.stranger': {
    da: 'Intet i filen har været her før. Er den fra en anden, så lad det være: Så bliver I blandet sammen.',
    en: 'Nothing in the file has been here before. If it is somebody else’s, leave it: the two of you would be mixed.',
  },
  'kept.what.checklists': { da: 'Tjeklister', en: 'Checklists' },
  'kept.what.drafts': { da: 'Kladder', en: 'Drafts' },
  'kept.what.advice': { da: 'Om råd, du har set', en: 'About advice you have seen' },
  'kept.what.plan': { da: 'Kriseplan, låst', en: 'Crisis plan, locked' },
  'kept.what.answers': { da: 'Svar om arbejdspladsen', en: 'Answers about the workplace' },
  'kept.what.layers': { da: 'Lokale råd', en: 'Local guidance' },
  'kept.what.absence': { da: 'Opgaver til når du er væk', en: 'Tasks for when you are away' },
  'kept.what.takeovers': { da: 'Overtaget fra en kollega', en: 'Taken over from a colleague' },
  'kept.what.contacts': { da: 'Dine kontakter på den rolige side', en: 'Your contacts on the calm page' },
  'kept.contacts-left': {
    da: 'På den rolige side er der plads til {most} kontakter. {count} fra filen kommer ikke med. De bliver i filen, og du kan hente den igen, når der er plads.',
    en: 'The calm page has room for {most} contacts. {count} from the file will not come along. They stay in the file, and you can bring it in again when there is room.',
  },
  'kept.added': { da: '{count} nye', en: '{count} new' },
  'kept.changed': { da: '{count} ændrede', en: '{count} changed' },
  'kept.both': {
    da: '{count} ændret begge steder: du beholder begge',
    en: '{count} changed in both places: you keep both',
  },
  'kept.same': { da: 'ingen ændringer', en: 'no changes' },
  'kept.none-deleted': { da: '0 slettede', en: '0 deleted' },
  'kept.nothing': {
    da: 'Alt i filen er her allerede, eller det er nyere her.',
    en: 'Everything in the file is here already, or is newer here.',
  },
  'kept.choose': {
    da: 'Kriseplanen er ændret begge steder, og kun du kan åbne den.',
    en: 'The crisis plan was changed in both places, and only you can open it.',
  },
  'kept.choose-here': { da: 'Behold den, der er her', en: 'Keep the one that is here' },
  'kept.choose-there': { da: 'Brug filens', en: 'Use the file’s' },
  'kept.choose-means': {
    da: 'Den anden går ikke tabt: Filen har sin, og du kan fortryde i 30 dage.',
    en: 'The other one is not lost: the file has its own, and you can undo for 30 days.',
  },
  'kept.take': { da: 'Hent det ind', en: 'Bring it in' },
  'kept.taken': { da: 'Filen er hentet ind.', en: 'The file is brought in.' },
  'kept.undo-means': {
    da: 'Du hentede en fil ind {date}. Indtil {until} kan du fortryde det. Det, du selv har skrevet siden, bliver.',
    en: 'You brought in a file on {date}. You can undo that until {until}. What you have written since stays.',
  },
  'kept.undo': { da: 'Fortryd filen', en: 'Undo the file' },
  'kept.undone': { da: 'Filen er taget ud igen.', en: 'The file is taken out again.' },
  'kept.undone-partly': {
    da: 'Resten af filen er taget ud igen. Det, der er ændret siden, står, som det er nu.',
    en: 'The rest of the file is taken out again. What has been changed since stands as it is now.',
  },
} as const satisfies Messages;
