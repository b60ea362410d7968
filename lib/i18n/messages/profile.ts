import type { Messages } from '../message';

/** The questions of the first open, and the same under Indstillinger. */
export const profile = {
  'profile.title': { da: 'Før vi går i gang', en: 'Before we begin' },
  'profile.intro': {
    da: 'Nogle få spørgsmål, så du kun ser det, der er til dig. Du kan springe alt over.',
    en: 'A few questions, so that you see only what is for you. You can skip all of it.',
  },
  'profile.step': { da: 'Spørgsmål {step}', en: 'Question {step}' },
  'profile.role': { da: 'Hvem er du?', en: 'Who are you?' },
  'role.peer': { da: 'Lønnet peer', en: 'Paid peer' },
  'role.volunteer': { da: 'Frivillig peer', en: 'Volunteer peer' },
  'role.teacher': { da: 'Underviser på recoveryskole', en: 'Recovery college teacher' },
  'role.leader': { da: 'Leder', en: 'Leader' },
  'role.contact': { da: 'Kontaktperson for en peer', en: 'Contact person for a peer' },
  'profile.employer': { da: 'Hvor er du?', en: 'Where are you?' },
  'employer.region': { da: 'I en region', en: 'In a region' },
  'employer.region-means': { da: 'For eksempel psykiatrien', en: 'For example, mental health services' },
  'employer.municipality': { da: 'I en kommune', en: 'In a municipality' },
  'employer.municipality-means': {
    da: 'For eksempel socialpsykiatri eller bostøtte',
    en: 'For example, social psychiatry or home support',
  },
  'employer.private': { da: 'I en forening eller privat', en: 'In an association or a private organisation' },
  'employer.private-means': {
    da: 'For eksempel et privat bosted eller et værested',
    en: 'For example, private supported housing or a drop-in centre',
  },
  'profile.journal': {
    da: 'Må du læse eller skrive i journalen?',
    en: 'May you read or write in the record?',
  },
  'journal.none': { da: 'Nej', en: 'No' },
  'journal.read': { da: 'Jeg må læse', en: 'I may read' },
  'journal.write': { da: 'Jeg må læse og skrive', en: 'I may read and write' },
  'profile.authorised': {
    da: 'Arbejder du på en autoriseret kollegas ansvar?',
    en: 'Do you work under an authorised colleague’s responsibility?',
  },
  'profile.authorised-means': {
    da: 'Det kan være en læge eller sygeplejerske. Så gælder sundhedsloven også for dig. Din leder ved det.',
    en: 'It can be a doctor or a nurse. The Health Act then applies to you too. Your leader knows.',
  },
  'authorised.yes': { da: 'Ja', en: 'Yes' },
  'authorised.no': { da: 'Nej', en: 'No' },
  'profile.not-known': { da: 'Det ved jeg ikke endnu', en: 'I do not know yet' },
  'profile.skip': { da: 'Spring over', en: 'Skip' },
  'profile.skip-all': { da: 'Spring alle over', en: 'Skip all' },
  'profile.failed': {
    da: 'Svaret blev ikke gemt. Alt andet er, som det var. Tryk igen, eller spring over.',
    en: 'The answer was not saved. Everything else is as it was. Press again, or skip.',
  },
  'profile.done': { da: 'Tak. Sådan ser Sidemand ud for dig', en: 'Thank you. This is Sidemand for you' },
  'profile.done-none': {
    da: 'Du ser alt, for Sidemand ved ikke, hvad der er til dig.',
    en: 'You see everything, since Sidemand does not know what is for you.',
  },
  'profile.done-peer': {
    da: 'Du ser råd til peers. Råd, der kun er til ledere, er lagt væk.',
    en: 'You see advice for peers. Advice only for leaders is put away.',
  },
  'profile.done-volunteer': {
    da: 'Du ser råd til frivillige. Det om løn, ferie og prøvetid er lagt væk.',
    en: 'You see advice for volunteers. Advice on pay, holiday and trial periods is put away.',
  },
  'profile.done-teacher': {
    da: 'Du ser råd til undervisere og grupper.',
    en: 'You see advice for teachers and groups.',
  },
  'profile.done-leader': {
    da: 'Du ser også råd til ledere. Begynd gerne med de spørgsmål, kun I selv kan svare på.',
    en: 'You also see advice for leaders. You may like to begin with the questions only you can answer.',
  },
  'profile.done-contact': {
    da: 'Du ser råd til den, der er kontaktperson for en peer.',
    en: 'You see advice for a peer’s contact person.',
  },
  'profile.done-private': {
    da: 'Hvor loven er en anden for private, står det i rådet.',
    en: 'Where the law differs for private organisations, the advice says so.',
  },
  'profile.done-public': {
    da: 'Råd om tavshed og underretning følger reglerne for offentligt ansatte.',
    en: 'Advice on confidentiality and notification follows the rules for public employees.',
  },
  'profile.done-journal-none': {
    da: 'Råd om at skrive i journalen kommer ikke af sig selv.',
    en: 'Advice on writing in the record does not come by itself.',
  },
  'profile.done-journal-read': {
    da: 'Du ser råd om at slå op, ikke om at skrive notater.',
    en: 'You see advice on looking things up, not on writing notes.',
  },
  'profile.done-journal-write': {
    da: 'Du ser råd om notater, når du er på en side til notater.',
    en: 'You see advice on notes when you are on a page for notes.',
  },
  'profile.done-authorised': {
    da: 'Sundhedslovens regler er med, hvor de gælder for dig.',
    en: 'The rules of the Health Act are included where they apply to you.',
  },
  'profile.change-later': {
    da: 'Du kan ændre det hele under Indstillinger. Svarene bliver på denne computer.',
    en: 'You can change all of it under Settings. The answers stay on this computer.',
  },
  'profile.begin': { da: 'Gå i gang', en: 'Begin' },
  'profile.begin-workplace': { da: 'Svar på jeres spørgsmål', en: 'Answer your questions' },
  'settings.profile': { da: 'Dig og dit arbejde', en: 'You and your work' },
  'settings.profile-means': {
    da: 'Det bestemmer, hvilke råd du ser. Intet skjules, før du har svaret.',
    en: 'It decides which advice you see. Nothing is hidden before you have answered.',
  },
  'settings.profile-change': { da: 'Se og ret dine svar', en: 'See and change your answers' },
  'settings.profile-none': { da: 'Ikke valgt', en: 'Not chosen' },
} as const satisfies Messages;
