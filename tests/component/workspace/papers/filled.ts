import { papers } from 'virtual:content/papers';
import type { PaperRow } from '@/lib/model';

type Answers = PaperRow['answers'];

/** A person's answers to each paper, as full as one that is handed out. */
export const FILLED: Readonly<Record<string, Answers>> = {
  role: {
    name: 'Sofie',
    job: 'Peer-støttemedarbejder',
    reader: 'citizens',
    when: 'Mandag og onsdag 12–19\nTorsdag 9–15\nÅben dør hver onsdag 13–14',
    where: 'I fællesrummet på første sal\nArbejdstelefon 22 33 44 55\nVi kan også gå en tur',
    what: 'En samtale om det, du selv har lyst til at tale om\nAt være to om noget nyt\nEn kop kaffe, hvor vi ikke behøver tale om det svære\nAt sætte ord på det til et møde',
    not: 'Jeg giver ikke medicin. Det gør personalet på vagt.\nJeg vurderer ikke, hvordan nogen har det. Det gør din kontaktperson.',
    away: 'personalet på vagt',
    agreed: '2026-12-01',
  },
  folder: {
    layout: 'letter',
    name: 'Sofie',
    job: 'Peer-støttemedarbejder',
    place: 'Bostedet Åkanden',
    greeting: 'Skal vi tale sammen?',
    about:
      'Jeg har selv haft år, der var svære. Mennesker, tid og små skridt hjalp mig videre.\n\nJeg bestemmer selv, hvad jeg fortæller, og det gør du også.',
    what: 'Tale om det, der fylder\nGå en tur\nØve noget nyt sammen\nVære med i en gruppe',
    when: 'Mandag og onsdag 12–19\nTorsdag 9–15',
    where: 'I fællesrummet på første sal',
    book: 'Arbejdstelefon 22 33 44 55, eller bank på',
    share:
      'Det meste bliver mellem os. Er nogen i fare, eller er der et barn at passe på, siger jeg det videre, og jeg siger det til dig først, hvis jeg kan.',
    away: 'personalet på vagt',
  },
  'function-description': {
    name: 'Sofie',
    job: 'Peer-støttemedarbejder',
    hours: '25',
    leader: 'Karen Møller',
    purpose: 'Borgerne skal kunne møde en, der selv har fundet en vej videre.',
    functions: { talks: '10', groups: '4', company: '5,5' },
    more: [
      { task: 'Telefon og vagter', hours: '2' },
      { task: 'Indkøb og oprydning', hours: '1' },
    ],
    citizens: 'Når det hjælper den, vi taler om. Jeg vælger selv, hvad jeg fortæller.',
    colleagues: 'Kolleger må gerne spørge, hvordan noget kan opleves.',
    not: 'At give medicin\nAt holde nogen fast\nAt vurdere, hvor farligt noget er',
    report: 'Mundtligt på morgenmødet. Læser i journalen, skriver ikke.',
    support: 'Fast samtale med lederen\nEn kontaktperson\nSupervision',
    again: '2027-03-01',
  },
  'week-plan': {
    name: 'Sofies uge',
    shifts: [
      { day: '1', kind: 'between', from: '12:00', to: '19:00' },
      { day: '3', kind: 'between', from: '12:00', to: '19:00' },
      { day: '4', kind: 'day', from: '08:00', to: '15:00' },
      { day: '6', kind: 'evening', from: '15:00', to: '20:00' },
    ],
    tasks: [
      { day: '1', kind: 'talk', from: '13:00', to: '14:30', what: '' },
      { day: '1', kind: 'company', from: '15:00', to: '18:00', what: 'Åben dør' },
      { day: '3', kind: 'meeting', from: '12:30', to: '14:00', what: 'Personalemøde' },
      { day: '3', kind: 'group', from: '16:00', to: '18:00', what: 'Onsdagsgruppen' },
      { day: '3', kind: 'prepare', from: '14:30', to: '15:30', what: '' },
      { day: '4', kind: 'talk', from: '09:00', to: '11:00', what: 'Samtaler' },
      { day: '4', kind: 'pause', from: '11:30', to: '12:00', what: '' },
      { day: '4', kind: 'running', from: '13:00', to: '14:30', what: 'Indkøb' },
      { day: '4', kind: 'talk', from: '14:00', to: '15:00', what: 'To på samme tid' },
      { day: '6', kind: 'company', from: '16:00', to: '19:00', what: 'Fællesspisning' },
    ],
    agreed: '2026-12-01',
  },
  meetings: {
    name: 'Sofie',
    hours: '15',
    meetings: [
      { meeting: 'Personalemøde', when: 'Tirsdag 13–14', hours: '4', choice: 'always', told: '' },
      { meeting: 'Supervision', when: 'Første torsdag', hours: '1,5', choice: 'always', told: '' },
      { meeting: 'Morgenmøde', when: 'Hver dag 8.15', hours: '5', choice: 'can', told: 'Referat' },
      { meeting: 'Husmøde', when: 'Fredag', hours: '1', choice: 'away', told: 'Fem minutter med Mette' },
    ],
    heavy: 'Tirsdag',
    agreed: '2026-12-01',
    again: '2027-03-01',
  },
  presentation: {
    meeting: 'Personalemøde 3. december',
    name: 'Sofie, jeres nye peer-støttemedarbejder',
    why: 'Fordi jeg ved, hvad det kan betyde at møde en, der selv har været der.',
    experience: 'Jeg har selv haft det svært i nogle år. Den erfaring er en del af mit arbejde.',
    what: 'At tage med til en samtale\nAt spørge, hvordan noget kan opleves',
    not: 'Jeg giver ikke medicin',
    ask: 'I må gerne spørge. Er det for privat, siger jeg det.',
    wish: 'Sig til, når I er i tvivl om, hvad I kan bruge mig til.',
    close: 'Jeg sidder i fællesrummet onsdag efter frokost. Kom forbi.',
  },
  'group-session': {
    group: 'Onsdagsgruppen',
    date: '2026-12-02',
    place: 'Fællesrummet, 16–18',
    with: 'Mette',
    ways: { notice: '', give: '' },
    programme: [
      { minutes: '10', what: 'Velkomst, og hvad vi holder mellem os', who: 'Sofie' },
      { minutes: '20', what: 'Runde: Hvilken af de fem var med dig i denne uge?', who: 'Mette' },
      { minutes: '30', what: 'En gåtur', who: '' },
      { minutes: '15', what: 'Pause', who: '' },
    ],
    frame: 'Man fortæller om sig selv og ikke om hinanden\nMan må gerne sige pas',
    bring: 'Kaffe\nKort med spørgsmål',
    leave: 'Mette',
    after: 'Karen',
  },
  'note-headings': {
    place: 'F-ACT-teamet',
    source: 'Vejledning om peernotat',
    headings: [
      { heading: 'Formål', help: 'Hvorfor I mødtes' },
      { heading: 'Indhold', help: 'Hvad I lavede' },
      { heading: 'Aftaler', help: 'Hvem gør hvad, og hvornår' },
    ],
    from: '2026-12-01',
    who: 'Karen Møller',
  },
  'team-briefing': {
    name: 'Sofie',
    job: 'Peer-støttemedarbejder',
    start: '2026-12-01',
    days: 'Mandag, onsdag og torsdag, 25 timer',
    contact: 'Mette og Ali',
    tasks: 'Lære borgerne at kende i fællesrummet\nVære med til morgenmødet',
    wonder: 'Hvor meget må vi spørge om?',
    talk: '2027-01-12',
    leader: 'Karen',
  },
};

/** A paper as somebody left it. */
export function paperRow(builder: string, answers: Answers = FILLED[builder] ?? {}): PaperRow {
  return {
    id: `${builder}.1`,
    builder,
    title: papers.find(({ id }) => id === builder)?.title.da ?? '',
    updatedAt: '2027-02-01T10:00:00.000Z',
    answers,
    versions: [],
  };
}
