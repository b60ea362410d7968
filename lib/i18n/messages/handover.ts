import type { Messages } from '../message';

/** What is said where an onboarding is handed over between two people as a file. */
export const handover = {
  'handover.title': { da: 'Giv videre', en: 'Pass on' },
  'handover.all': { da: 'Overdrag opstarter ({count})', en: 'Hand over onboardings ({count})' },
  'handover.receive-all': {
    da: 'Hent opstarter fra en anden leder',
    en: 'Take in onboardings from another leader',
  },
  'handover.receive-answer': { da: 'Hent et svar', en: 'Take in an answer' },
  'handover.package.title': { da: 'Pakke til din nye kollega', en: 'A package for your new colleague' },
  'handover.package.means': {
    da: 'En fil med kollegaens egen liste: jeres fælles punkter, dine krydser og de dage, I har aftalt. Den åbnes i panelet under Tjekliste.',
    en: 'A file with your colleague’s own list: the points you share, your ticks and the days you have agreed on. It is opened in the panel under Checklist.',
  },
  'handover.package.without': {
    da: 'Dine egne lister og noter er ikke med, og heller ikke det navn, du har givet opstarten.',
    en: 'Your own lists and notes are not in it, nor the name you have given the onboarding.',
  },
  'handover.package.save': { da: 'Gem filen til kollegaen', en: 'Save the file for your colleague' },
  'handover.contact.title': { da: 'Liste til kontaktpersonen', en: 'A list for the contact person' },
  'handover.contact.means': {
    da: 'En fil med kontaktpersonens egen liste, den første dag og arbejdstiden.',
    en: 'A file with the contact person’s own list, the first day and the working hours.',
  },
  'handover.contact.without': {
    da: 'Noter, prøvetid og det, du og peeren har aftalt, er ikke med.',
    en: 'Notes, the trial period and what you and the peer have agreed are not in it.',
  },
  'handover.contact.save': {
    da: 'Gem filen til kontaktpersonen',
    en: 'Save the file for the contact person',
  },
  'handover.answer.title': { da: 'Svar til din leder', en: 'An answer for your leader' },
  'handover.answer.means': {
    da: 'En fil med det, I er fælles om i listen: krydser, dage og initialer.',
    en: 'A file with what you share in the list: ticks, days and initials.',
  },
  'handover.answer.without': {
    da: 'Dine noter, dine kladder og de punkter, der kun er til dig, bliver her. Det gør dine andre lister og planer også.',
    en: 'Your notes, your drafts and the points that are only for you stay here. So do your other lists and plans.',
  },
  'handover.answer.save': { da: 'Gem filen til din leder', en: 'Save the file for your leader' },
  'handover.substitute.title': { da: 'Overdrag til en anden leder', en: 'Hand over to another leader' },
  'handover.substitute.means': {
    da: 'En fil med alle lister, aftaler og noter, så en anden leder kan tage over eller afløse dig. I kan begge arbejde videre og lægge jeres sammen igen.',
    en: 'A file with all lists, agreements and notes, so that another leader can take over or stand in for you. You can both go on working and put yours together again.',
  },
  'handover.substitute.without': {
    da: 'Det, en kollega kun har til sig selv, er ikke med. Det ligger ikke hos dig.',
    en: 'What a colleague keeps to themselves is not in it. It does not lie with you.',
  },
  'handover.substitute.save': {
    da: 'Gem filen til den anden leder',
    en: 'Save the file for the other leader',
  },

  'handover.inside': { da: 'Se, hvad der er i filen', en: 'See what is in the file' },
  'handover.inside-none': {
    da: 'Der er ikke sat krydser eller dage endnu.',
    en: 'There are no ticks or days yet.',
  },
  'handover.inside-days': {
    da: 'Der står også, hvilken dag et punkt sidst blev ændret, men ikke hvornår på dagen.',
    en: 'It also says on which day a point was last changed, but not at what time.',
  },
  'handover.agreed': { da: 'Aftalt i jeres samtaler', en: 'Agreed in your talks' },
  'handover.save': { da: 'Gem filen', en: 'Save the file' },
  'handover.saved.locked': {
    da: 'Filen {name} ligger nu, hvor browseren gemmer filer. Giv den videre på jeres fællesdrev eller i en intern mail, og sig ordene på en anden måde.',
    en: 'The file {name} is now where the browser saves files. Pass it on by your shared drive or an internal email, and give the words in another way.',
  },
  'handover.saved.plain': {
    da: 'Filen {name} ligger nu, hvor browseren gemmer filer. Den er uden lås.',
    en: 'The file {name} is now where the browser saves files. It has no lock.',
  },
  'handover.plain': { da: 'Uden lås', en: 'Without a lock' },
  'handover.plain-means.package': {
    da: 'Uden lås kan alle, der får filen i hånden, læse krydser, dage, arbejdstid, prøvetid og det, I har aftalt.',
    en: 'Without a lock, anyone who gets hold of the file can read ticks, days, working hours, the trial period and what you have agreed.',
  },
  'handover.plain-means.contact': {
    da: 'Uden lås kan alle, der får filen i hånden, læse krydser, den første dag og arbejdstiden.',
    en: 'Without a lock, anyone who gets hold of the file can read ticks, the first day and the working hours.',
  },
  'handover.plain-means.answer': {
    da: 'Uden lås kan alle, der får filen i hånden, læse dine krydser, dage, arbejdstid, prøvetid og det, I har aftalt.',
    en: 'Without a lock, anyone who gets hold of the file can read your ticks, days, working hours, the trial period and what you have agreed.',
  },
  'handover.plain-means.substitute': {
    da: 'Uden lås kan alle, der får filen i hånden, læse det hele: navne og initialer, krydser, noter, prøvetid og det, I har aftalt.',
    en: 'Without a lock, anyone who gets hold of the file can read all of it: names and initials, ticks, notes, the trial period and what you have agreed.',
  },
  'handover.plain-save': { da: 'Gem filen uden lås', en: 'Save the file without a lock' },
  'handover.not-made': {
    da: 'Filen blev ikke lavet. Alt står her stadig. Prøv igen.',
    en: 'The file was not made. Everything is still here. Try again.',
  },
  'handover.no-list': {
    da: 'Der er ikke nogen liste at give videre endnu.',
    en: 'There is no list to pass on yet.',
  },

  'handover.receive': { da: 'Hent en fil fra din leder', en: 'Take in a file from your leader' },
  'handover.receive.package': {
    da: 'Har du fået en fil fra din leder, kan du hente den ind her. Du ser, hvad den ændrer, før noget bliver ændret.',
    en: 'If your leader has given you a file, you can take it in here. You see what it changes before anything is changed.',
  },
  'handover.receive.contact': {
    da: 'Har du fået en fil fra lederen, kan du hente den ind her.',
    en: 'If the leader has given you a file, you can take it in here.',
  },
  'handover.receive.answer': {
    da: 'Vælg den fil, du har fået tilbage. Du ser, hvad den ændrer, før noget bliver ændret.',
    en: 'Choose the file you were given back. You see what it changes before anything is changed.',
  },
  'handover.receive.substitute': {
    da: 'Vælg den fil, en anden leder har overdraget til dig. Du ser, hvad den ændrer, før noget bliver ændret.',
    en: 'Choose the file another leader has handed over to you. You see what it changes before anything is changed.',
  },
  'handover.choose': { da: 'Vælg fil', en: 'Choose a file' },
  'handover.open': { da: 'Åbn filen', en: 'Open the file' },
  'handover.opening': { da: 'Åbner filen …', en: 'Opening the file …' },
  'handover.take': { da: 'Hent ind', en: 'Take it in' },
  'handover.leave': { da: 'Lad være', en: 'Leave it' },
  'handover.close': { da: 'Luk', en: 'Close' },
  'handover.taken': { da: 'Det er hentet ind.', en: 'It has been taken in.' },
  'handover.from.package': {
    da: 'Pakke fra din leder, lavet {date}',
    en: 'A package from your leader, made {date}',
  },
  'handover.from.contact': {
    da: 'Liste til kontaktpersonen, lavet {date}',
    en: 'A list for the contact person, made {date}',
  },
  'handover.from.answer': { da: 'Svar, lavet {date}', en: 'An answer, made {date}' },
  'handover.from.shared': { da: 'Delt fil, skrevet {date}', en: 'A shared file, written {date}' },
  'handover.from.substitute': { da: 'Overdragelse, lavet {date}', en: 'A handover, made {date}' },
  'handover.effect.new': {
    da: 'Opstarten er ny her. Den begynder med det, der står nedenfor.',
    en: 'The onboarding is new here. It begins with what stands below.',
  },
  'handover.effect.news': { da: 'Filen bringer noget nyt.', en: 'The file brings something new.' },
  'handover.effect.alike': {
    da: 'Filen siger det samme som det, der står her. Hent den ind, så ved Sidemand, at I er enige.',
    en: 'The file says the same as what stands here. Take it in, and Sidemand knows that you agree.',
  },
  'handover.effect.same': {
    da: 'Alt i filen står her allerede.',
    en: 'Everything in the file is here already.',
  },
  'handover.effect.older': {
    da: 'Der er ikke noget nyt i filen. Her står mere, end der gjorde, da den blev lavet.',
    en: 'There is nothing new in the file. More stands here than when it was made.',
  },
  'handover.another': {
    da: 'Filen hører til en anden opstart end den, du har her. Den bliver til en liste for sig, og din nuværende liste bliver, som den er.',
    en: 'The file belongs to another onboarding than the one you have here. It becomes a list of its own, and your present list stays as it is.',
  },
  'handover.newer-list': {
    da: 'Filen er lavet med en nyere udgave af listen. Det, der ikke kendes her endnu, bliver gemt, og du ser det, når Sidemand er opdateret.',
    en: 'The file was made with a newer version of the list. What is not known here yet is kept, and you will see it when Sidemand has been updated.',
  },
  'handover.join': {
    da: 'Du er allerede i gang med den liste. Hvad vil du?',
    en: 'You have already begun that list. What would you like?',
  },
  'handover.join-with': { da: 'Sæt filen sammen med min liste', en: 'Put the file together with my list' },
  'handover.join-not': { da: 'Begynd en ny liste', en: 'Begin a new list' },
  'handover.facts': { da: 'Det bliver ændret: {facts}.', en: 'This changes: {facts}.' },
  'handover.facts-apart': {
    da: 'I har skrevet forskelligt om: {facts}. Begge dele bliver stående, til en af jer vælger.',
    en: 'You have written differently about: {facts}. Both stay until one of you chooses.',
  },
  'handover.fact.startOn': { da: 'første arbejdsdag', en: 'first working day' },
  'handover.fact.hoursPerWeek': { da: 'timer om ugen', en: 'hours a week' },
  'handover.fact.workdays': { da: 'arbejdsdage', en: 'working days' },
  'handover.fact.trialPeriodAgreed': {
    da: 'om der er aftalt prøvetid',
    en: 'whether a trial period was agreed',
  },
  'handover.fact.trialEndOn': { da: 'prøvetidens sidste dag', en: 'the last day of the trial period' },
  'handover.fact.educationStartOn': { da: 'første kursusdag', en: 'first day of the course' },
  'handover.fact.untold': { da: 'ikke skrevet', en: 'not written' },
  'handover.apart': {
    da: 'I har begge ændret punktet. Begge dele bliver stående, til en af jer vælger.',
    en: 'You have both changed this point. Both stay until one of you chooses.',
  },
  'handover.settled': {
    da: 'Her stod to udgaver. I filen er den ene valgt.',
    en: 'There were two versions here. In the file one of them has been chosen.',
  },
  'handover.head': { da: 'Oplysninger om opstarten', en: 'Details of the onboarding' },
  'handover.head-apart': {
    da: 'I har skrevet forskelligt. Begge dele bliver stående, til en af jer vælger.',
    en: 'You have written differently. Both stay until one of you chooses.',
  },
  'handover.agreed-dropped': { da: 'Fjernet', en: 'Removed' },
  'handover.unnamed': { da: 'En opstart', en: 'An onboarding' },
  'handover.item.untouched': { da: 'Ikke begyndt', en: 'Not begun' },
  'handover.item.open': { da: 'Åbent', en: 'Open' },
  'handover.item.done': { da: 'Gjort', en: 'Done' },
  'handover.item.skipped': { da: 'Sprunget over', en: 'Skipped' },
  'handover.item.not-relevant': { da: 'Ikke relevant', en: 'Not relevant' },
  'handover.item.due': { da: 'Sat til {day}', en: 'Set for {day}' },
  'handover.item.change': { da: 'Før: {before}. Nu: {after}', en: 'Before: {before}. Now: {after}' },
  'handover.item.apart': {
    da: 'Her: {before}. I filen: {after}',
    en: 'Here: {before}. In the file: {after}',
  },
  'handover.item.unknown': { da: 'Et punkt fra en nyere liste', en: 'A point from a newer list' },

  'handover.days-apart': {
    da: 'I har skrevet forskellige dage eller timer. Vælg det, der gælder.',
    en: 'You have written different days or hours. Choose what applies.',
  },
  'handover.days-use': { da: 'Brug dette', en: 'Use this' },

  'head.apart': {
    da: 'I har skrevet forskelligt om opstarten. Vælg det, der gælder. Indtil da kan du ikke rette i oplysningerne.',
    en: 'You have written differently about the onboarding. Choose what applies. Until then the details cannot be changed.',
  },
  'head.yes': { da: 'ja', en: 'yes' },
  'head.fact.label': { da: 'navn', en: 'name' },
  'head.fact.contact': { da: 'kontaktperson', en: 'contact person' },
  'head.fact.startOn': { da: 'første arbejdsdag', en: 'first working day' },
  'head.fact.hoursPerWeek': { da: 'timer om ugen', en: 'hours a week' },
  'head.fact.workdays': { da: 'arbejdsdage', en: 'working days' },
  'head.fact.trialPeriodAgreed': {
    da: 'om der er aftalt prøvetid',
    en: 'whether a trial period was agreed',
  },
  'head.fact.trialEndOn': { da: 'prøvetidens sidste dag', en: 'the last day of the trial period' },
  'head.fact.educationStartOn': { da: 'første kursusdag', en: 'first day of the course' },
  'head.fact.nextTalkOn': { da: 'næste samtale', en: 'the next talk' },
  'head.fact.nextTalkAt': { da: 'klokken', en: 'at' },
  'head.fact.functions': { da: 'opgaver', en: 'tasks' },
  'head.fact.needsTalked': { da: 'der er talt om behov', en: 'needs were talked about' },
  'head.fact.closed': { da: 'afsluttet', en: 'closed' },

  'handover.fault.empty': {
    da: 'Filen er tom. Bed om at få den igen.',
    en: 'The file is empty. Ask for it again.',
  },
  'handover.fault.too-large': {
    da: 'Filen er for stor til at være en opstart. Intet er ændret.',
    en: 'The file is too large to be an onboarding. Nothing has changed.',
  },
  'handover.fault.not-a-file-of-ours': {
    da: 'Det er ikke en fil fra Sidemand. Intet er ændret.',
    en: 'This is not a file from Sidemand. Nothing has changed.',
  },
  'handover.fault.newer-version': {
    da: 'Filen er lavet med en nyere Sidemand. Bed om en opdatering, og hent den så igen. Intet er ændret.',
    en: 'The file was made with a newer Sidemand. Ask for an update, and then take it in again. Nothing has changed.',
  },
  'handover.fault.parameters': {
    da: 'Filen er låst på en måde, Sidemand ikke åbner. Intet er ændret.',
    en: 'The file is locked in a way that Sidemand does not open. Nothing has changed.',
  },
  'handover.fault.damaged': {
    da: 'Filen er ikke hel. Bed om at få den igen. Intet er ændret.',
    en: 'The file is not whole. Ask for it again. Nothing has changed.',
  },
  'handover.fault.locked': {
    da: 'Ordene passer ikke, eller filen er ikke hel. Prøv ordene igen, eller bed om at få filen igen.',
    en: 'The words do not fit, or the file is not whole. Try the words again, or ask for the file again.',
  },
  'handover.fault.other-kind': {
    da: 'Filen er fra Sidemand, men der er noget andet i den end en opstart. Intet er ændret.',
    en: 'The file is from Sidemand, but holds something other than an onboarding. Nothing has changed.',
  },
  'handover.fault.looks-like-cpr': {
    da: 'Der står noget i filen, der ligner et CPR-nummer. Den bliver ikke hentet ind. Bed om en fil uden.',
    en: 'Something in the file looks like a CPR number. It is not taken in. Ask for a file without it.',
  },
  'handover.fault.other-purpose': {
    da: 'Filen er lavet til en anden end dig, for eksempel en pakke, der skal åbnes hos kollegaen. Intet er ændret.',
    en: 'The file was made for somebody else, for example a package to be opened by your colleague. Nothing has changed.',
  },
  'handover.fault.other-onboarding': {
    da: 'Filen hører til en anden opstart. Intet er ændret.',
    en: 'The file belongs to another onboarding. Nothing has changed.',
  },
  'handover.fault.unreadable': {
    da: 'Filen kunne ikke læses. Ligger den der stadig?',
    en: 'The file could not be read. Is it still there?',
  },
  'handover.fault.closed': {
    da: 'Der kan ikke læses i det, der er gemt her, lige nu. Intet er ændret.',
    en: 'What is saved here cannot be read right now. Nothing has changed.',
  },
} as const satisfies Messages;
