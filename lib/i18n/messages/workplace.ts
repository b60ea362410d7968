import type { Messages } from '../message';

/** What "Vores arbejdsplads" says. */
export const workplace = {
  'workplace.intro': {
    da: 'Nogle svar findes kun hos jer. Skriv dem her, så står de i rådene og på Rolig side.',
    en: 'Some answers exist only at your workplace. Write them here, and they show in the advice and on the calm page.',
  },
  'workplace.open-count': {
    da: '{count} spørgsmål uden svar',
    en: 'Questions without an answer: {count}',
  },
  'workplace.all-answered': {
    da: 'Alle spørgsmål har et svar.',
    en: 'All questions have an answer.',
  },
  'workplace.tasks': { da: 'Åbne spørgsmål', en: 'Open questions' },
  'workplace.first': { da: 'Begynd med disse ({count})', en: 'Begin with these ({count})' },
  'workplace.first-means': {
    da: 'De fleste råd bygger på dem. Resten kan vente.',
    en: 'Most advice relies on them. The rest can wait.',
  },
  'workplace.next': { da: 'Næste spørgsmål', en: 'Next question' },
  'workplace.next-named': { da: 'Næste spørgsmål: {name}', en: 'Next question: {name}' },
  'workplace.for.you': { da: 'Til dig ({count})', en: 'For you ({count})' },
  'workplace.for.leader': { da: 'Til din leder ({count})', en: 'For your leader ({count})' },
  'workplace.for.contact': { da: 'Til kontaktpersonen ({count})', en: 'For the contact person ({count})' },
  'workplace.for.peer': { da: 'Til peeren ({count})', en: 'For the peer ({count})' },
  'workplace.unknown-since': { da: 'I ved det ikke endnu ({date})', en: 'Not known yet ({date})' },
  'workplace.for-checklist': {
    da: 'Spørgsmål til jeres arbejdsplads ({count})',
    en: 'Questions for your workplace ({count})',
  },

  'workplace.groups': { da: 'Alle spørgsmål', en: 'All questions' },
  'workplace.group-count': { da: '{group}: {done} af {count}', en: '{group}: {done} of {count}' },
  'workplace.group.people': { da: 'Hvem er hvem', en: 'Who is who' },
  'workplace.group.numbers': { da: 'Numre', en: 'Numbers' },
  'workplace.group.rules': { da: 'Jeres aftaler', en: 'Your agreements' },
  'workplace.group.journal': { da: 'Journal og systemer', en: 'Record and systems' },
  'workplace.group.absence': { da: 'Når du er væk', en: 'When you are away' },
  'workplace.group.education': { da: 'Uddannelse og netværk', en: 'Education and network' },
  'workplace.group.terms': { da: 'Ord og vilkår', en: 'Words and terms' },

  'workplace.open-question': { da: 'Åbent spørgsmål', en: 'Open question' },
  'workplace.knows.you': { da: 'Det kan du nok selv svare på', en: 'You can probably answer this yourself' },
  'workplace.knows.leader': { da: 'Din leder ved det oftest', en: 'Your leader usually knows' },
  'workplace.knows.contact': {
    da: 'Kontaktpersonen ved det oftest',
    en: 'The contact person usually knows',
  },
  'workplace.knows.peer': { da: 'Peeren ved det oftest', en: 'The peer usually knows' },
  'workplace.example': { da: 'For eksempel: {example}', en: 'For example: {example}' },
  'workplace.until-then': {
    da: 'Indtil I har et svar, siger rådene “{role}”.',
    en: 'Until you have an answer, the advice says “{role}”.',
  },
  'workplace.not-known': { da: 'Vi ved det ikke endnu', en: 'We do not know yet' },
  'workplace.not-known-named': { da: 'Vi ved det ikke endnu: {name}', en: 'We do not know yet: {name}' },
  'workplace.other-choice': {
    da: 'I en fil, du hentede ind, er svaret et andet:',
    en: 'In a file that you brought in, the answer is another one:',
  },
  'workplace.clear': { da: 'Fjern svaret', en: 'Remove the answer' },
  'workplace.clear-named': { da: 'Fjern svaret: {name}', en: 'Remove the answer: {name}' },
  'workplace.not-https': {
    da: 'Ikke gemt. Adressen skal begynde med https://. Det, du skrev, står her stadig.',
    en: 'Not saved. The address has to begin with https://. What you wrote is still here.',
  },
  'workplace.used-by': { da: 'Bruges i {count} råd', en: 'Used in advice: {count}' },

  'stand-in.person': { da: 'En anden for en tid', en: 'Somebody else for a while' },
  'stand-in.other': { da: 'Et andet svar for en tid', en: 'Another answer for a while' },
  'stand-in.who': { da: 'Hvem træder ind?', en: 'Who steps in?' },
  'stand-in.what': { da: 'Hvad gælder i stedet?', en: 'What applies instead?' },
  'stand-in.hint': {
    da: 'Fra og med den første dag til og med den sidste. Bagefter gælder det gamle svar igen.',
    en: 'From the first day to the last, both included. After that the usual answer applies again.',
  },
  'stand-in.from': { da: 'Første dag', en: 'First day' },
  'stand-in.to': { da: 'Sidste dag', en: 'Last day' },
  'stand-in.away': {
    da: '{who} er væk til og med {date}: {answer}',
    en: '{who} is away until {date}: {answer}',
  },
  'stand-in.now': { da: 'Til og med {date} gælder: {answer}', en: 'Until {date} this applies: {answer}' },
  'stand-in.later': {
    da: 'Fra {from} til og med {to}: {answer}',
    en: 'From {from} until {to}: {answer}',
  },
  'stand-in.past': {
    da: 'Gjaldt til og med {date} og bruges ikke mere: {answer}',
    en: 'Applied until {date} and is no longer used: {answer}',
  },
  'stand-in.remove': { da: 'Fjern', en: 'Remove' },
  'stand-in.remove-named': { da: 'Fjern: {name}', en: 'Remove: {name}' },
  'stand-in.no-days': {
    da: 'Ikke gemt. Vælg den første og den sidste dag, og lad den sidste ligge sidst. Det, du skrev, står her stadig.',
    en: 'Not saved. Choose the first and the last day, the last one not before the first. What you wrote is still here.',
  },
  'stand-in.no-words': {
    da: 'Ikke gemt. Skriv først, hvem eller hvad der gælder i stedet.',
    en: 'Not saved. First write who or what applies instead.',
  },

  'workplace.share': { da: 'Del jeres svar', en: 'Share your answers' },
  'workplace.share-means': {
    da: 'Gem svarene i en fil, og giv den til en kollega med Sidemand. Filen kan læses af alle. I den står jeres svar, og hvilke råd der ikke passer hos jer. Ikke andet.',
    en: 'Save the answers in a file and give it to a colleague with Sidemand. Anybody can read the file. It holds your answers, and which advice does not fit your workplace. Nothing else.',
  },
  'workplace.save-file': { da: 'Gem som fil', en: 'Save as a file' },
  'workplace.file-saved': {
    da: 'Din browser gemmer nu filen {name}, som regel i mappen Overførsler.',
    en: 'Your browser is now saving the file {name}, usually in the Downloads folder.',
  },
  'workplace.open-file': { da: 'Hent svar fra en fil', en: 'Bring in answers from a file' },
  'workplace.print': { da: 'Udskriv åbne spørgsmål', en: 'Print the open questions' },
  'workplace.print-means': {
    da: 'Tag de åbne spørgsmål med til et teammøde.',
    en: 'Take the open questions along to a team meeting.',
  },
  'workplace.print-for.leader': { da: 'Til lederen', en: 'For the leader' },
  'workplace.print-for.contact': { da: 'Til kontaktpersonen', en: 'For the contact person' },
  'workplace.print-for.peer': { da: 'Til peeren', en: 'For the peer' },
  'workplace.printed-on': { da: 'Udskrevet {date}', en: 'Printed on {date}' },

  'file.not-a-file-of-ours': {
    da: 'Det er ikke en fil fra Vores arbejdsplads. Intet er ændret her. Vælg filen vores-arbejdsplads.json.',
    en: 'This is not a workplace file. Nothing is changed here. Choose the file vores-arbejdsplads.json.',
  },
  'file.damaged': {
    da: 'Filen er ikke hel. Intet er ændret her. Bed om at få den gemt og sendt igen.',
    en: 'The file is incomplete. Nothing is changed here. Ask for it to be saved and sent again.',
  },
  'file.newer-version': {
    da: 'Filen kommer fra en nyere Sidemand. Intet er ændret her. Hent den igen, når din Sidemand er opdateret.',
    en: 'The file comes from a newer Sidemand. Nothing is changed here. Bring it in again when your Sidemand is updated.',
  },
  'file.too-large': {
    da: 'Filen er for stor til at være fra Vores arbejdsplads. Intet er ændret her. Se efter, om det er den rigtige.',
    en: 'The file is too large to be a workplace file. Nothing is changed here. Check that it is the right one.',
  },
  'file.looks-like-cpr': {
    da: 'Et svar i filen ligner et CPR-nummer. Intet er ændret her. Bed om en fil uden det nummer.',
    en: 'An answer in the file looks like a CPR number. Nothing is changed here. Ask for a file without that number.',
  },
  'file.unreadable': {
    da: 'Filen kunne ikke læses. Intet er ændret her. Prøv at vælge den igen.',
    en: 'The file could not be read. Nothing is changed here. Try to choose it again.',
  },
  'file.not-saved': {
    da: 'Svarene blev ikke gemt. Din computer har måske ikke mere plads. Alt er her, som det var, og filen kan hentes igen.',
    en: 'The answers were not saved. Your computer may be out of space. Everything here is as it was, and the file can be brought in again.',
  },
  'file.closed': {
    da: 'Svarene blev ikke gemt, for Sidemand kan ikke gemme lige nu. Alt er her, som det var. Prøv igen om lidt.',
    en: 'The answers were not saved, because Sidemand cannot save right now. Everything here is as it was. Try again in a moment.',
  },
  'preview.heading': { da: 'Det står i filen', en: 'What the file holds' },
  'preview.from': {
    da: 'Filen er gemt {date}. Intet er ændret endnu.',
    en: 'The file was saved on {date}. Nothing is changed yet.',
  },
  'preview.added': { da: 'Nye svar: {count}', en: 'New answers: {count}' },
  'preview.different': {
    da: 'I har skrevet noget andet: {count}',
    en: 'You have written something else: {count}',
  },
  'preview.choose': {
    da: 'Vælg for hvert spørgsmål. Jeres eget bliver stående, indtil du vælger.',
    en: 'Choose for each question. Your own stays until you choose.',
  },
  'preview.keep': { da: 'Behold jeres', en: 'Keep yours' },
  'preview.replace': { da: 'Brug filens', en: 'Use the file’s' },
  'preview.same': { da: 'Ens begge steder: {count}', en: 'The same in both: {count}' },
  'preview.no-words': { da: 'Intet svar', en: 'No answer' },
  'preview.unknown': {
    da: 'De her kan din Sidemand ikke bruge, så de bliver ikke hentet: {ids}',
    en: 'Your Sidemand cannot use these, so they are left out: {ids}',
  },
  'preview.wrong-texts': {
    da: 'Råd, som ikke passer der, hvor filen kommer fra',
    en: 'Advice that does not fit where the file comes from',
  },
  'preview.nothing': {
    da: 'Der er ikke noget i filen, som I mangler.',
    en: 'The file holds nothing that you lack.',
  },
  'preview.take': { da: 'Hent svarene', en: 'Bring in the answers' },
  'preview.leave': { da: 'Lad det være', en: 'Leave it' },
  'preview.taken': { da: 'Svarene er hentet.', en: 'The answers are brought in.' },
} as const satisfies Messages;
