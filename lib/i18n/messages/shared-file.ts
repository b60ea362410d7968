import type { Messages } from '../message';

/** What is said of the file on a shared drive that leader and peer both read and write. */
export const sharedFile = {
  'handover.shared.title': { da: 'Delt fil på fællesdrevet', en: 'A shared file on the shared drive' },
  'handover.shared.means': {
    da: 'Peer og leder kan have én fil liggende på jeres eget fællesdrev, som I begge læser og skriver i.',
    en: 'Peer and leader can keep one file on your own shared drive that you both read and write.',
  },
  'handover.shared.by-itself': {
    da: 'Sidemand gør det selv, når en af jer har Sidemand åben.',
    en: 'Sidemand does it by itself while one of you has Sidemand open.',
  },
  'handover.shared.without': {
    da: 'Der står det samme i den som i en pakke eller et svar: aldrig noter, kladder eller punkter, der kun er til én selv.',
    en: 'It holds what a package or an answer holds: never notes, drafts or points that are only for oneself.',
  },
  'handover.shared.by-hand': {
    da: 'Denne browser lader ikke Sidemand holde fast i en fil. Hent derfor filen fra drevet ind her, lige før du gemmer den, så det, den anden har skrevet, kommer med. Læg den så oven i den gamle.',
    en: 'This browser does not let Sidemand hold on to a file. So take the file in from the drive here just before you save it, so that what the other has written comes along. Then put it over the old one.',
  },
  'handover.shared.take': { da: 'Hent den delte fil ind', en: 'Take the shared file in' },
  'handover.shared.give': { da: 'Gem den delte fil', en: 'Save the shared file' },
  'handover.shared.save': { da: 'Gem den delte fil med lås', en: 'Save the shared file with a lock' },
  'handover.receive.shared': {
    da: 'Vælg den delte fil på jeres fællesdrev. Du ser, hvad den ændrer, før noget bliver ændret.',
    en: 'Choose the shared file on your shared drive. You see what it changes before anything is changed.',
  },
  'handover.plain-means.shared': {
    da: 'Uden lås kan alle, der kan åbne mappen, læse krydser, dage, arbejdstid, prøvetid og det, I har aftalt.',
    en: 'Without a lock, anyone who can open the folder can read ticks, days, working hours, the trial period and what you have agreed.',
  },
  'handover.saved.shared': {
    da: 'Filen {name} ligger nu, hvor browseren gemmer filer, måske med et tal efter navnet. Læg den på jeres fællesdrev i stedet for den gamle, uden tallet. Har du låst den, så sig ordene på en anden måde.',
    en: 'The file {name} is now where the browser saves files, perhaps with a number after its name. Put it on your shared drive in place of the old one, without the number. If you locked it, give the words in another way.',
  },
  'handover.shared.new': { da: 'Læg en ny delt fil', en: 'Place a new shared file' },
  'handover.shared.place': { da: 'Vælg, hvor filen skal ligge', en: 'Choose where the file is to lie' },
  'handover.shared.place-plain': {
    da: 'Vælg, hvor filen skal ligge uden lås',
    en: 'Choose where the file is to lie without a lock',
  },
  'handover.shared.choose': {
    da: 'Vælg den delte fil, der ligger der',
    en: 'Choose the shared file that is there',
  },
  'handover.shared.busy': { da: 'Læser og skriver i {name} …', en: 'Reading and writing {name} …' },
  'handover.shared.done': {
    da: 'Jeres del i {name} passer, kl. {time}.',
    en: 'Your part in {name} is up to date, {time}.',
  },
  'handover.shared.open': { da: 'Læs og skriv nu', en: 'Read and write now' },
  'handover.shared.copies': {
    da: 'Ligger der en kopi ved siden af, for eksempel med (1) i navnet, har drevet lavet den, fordi I skrev samtidig. Lad den ligge. Det, du har her, bliver skrevet i den rigtige fil næste gang.',
    en: 'If a copy lies beside it, for example with (1) in its name, the drive made it because you wrote at the same time. Leave it. What you have here is written into the right file the next time.',
  },
  'handover.shared.let-go': { da: 'Slip filen', en: 'Let the file go' },
  'handover.shared.fault.gone': {
    da: '{name} er der ikke lige nu. Måske er drevet væk. Alt står her, og Sidemand prøver igen, næste gang du åbner den.',
    en: '{name} is not there right now. Perhaps the drive is away. Everything is here, and Sidemand tries again the next time you open it.',
  },
  'handover.shared.fault.not-allowed': {
    da: 'Browseren vil spørge dig, før Sidemand må læse og skrive i {name} igen. Tryk på knappen.',
    en: 'The browser wants to ask you before Sidemand may read and write {name} again. Press the button.',
  },
  'handover.shared.fault.busy': {
    da: 'Andre skrev i {name} hele tiden. Alt står her, og Sidemand prøver igen.',
    en: 'Others kept writing in {name}. Everything is here, and Sidemand tries again.',
  },
  'handover.shared.fault.not-written': {
    da: 'Der kunne ikke skrives i {name}. Alt står her, og Sidemand prøver igen.',
    en: '{name} could not be written. Everything is here, and Sidemand tries again.',
  },
  'handover.shared.fault.not-saved': {
    da: 'Det, der står i {name}, kunne ikke gemmes her. Filen er, som den var.',
    en: 'What stands in {name} could not be saved here. The file is as it was.',
  },
  'handover.shared.fault.locked': {
    da: 'Skriv ordene til {name}. Passer de ikke, er filen måske ikke hel.',
    en: 'Write the words for {name}. If they do not fit, the file may not be whole.',
  },
  'handover.shared.fault.newer-version': {
    da: '{name} er skrevet af en nyere Sidemand. Bed om en opdatering. Der er ikke skrevet i den.',
    en: '{name} was written by a newer Sidemand. Ask for an update. Nothing was written in it.',
  },
  'handover.shared.fault.other-onboarding': {
    da: '{name} hører til en anden opstart. Der er ikke skrevet i den.',
    en: '{name} belongs to another onboarding. Nothing was written in it.',
  },
  'handover.shared.fault.looks-like-cpr': {
    da: 'Der står noget i {name}, der ligner et CPR-nummer. Det bliver ikke hentet ind.',
    en: 'Something in {name} looks like a CPR number. It is not taken in.',
  },
  'handover.shared.fault.other': {
    da: '{name} er ikke en delt fil, Sidemand kan læse. Der er ikke skrevet i den.',
    en: '{name} is not a shared file that Sidemand can read. Nothing was written in it.',
  },
} as const satisfies Messages;
