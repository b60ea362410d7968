import type { Messages } from '../message';

/** What is said to somebody who leaves: the browser, the workplace, or a store that does not open. */
export const leaving = {
  'leaving.remove': { da: 'Før du fjerner Sidemand', en: 'Before you remove Sidemand' },
  'leaving.remove-means': {
    da: 'Når Sidemand bliver fjernet fra browseren, sletter browseren alt, hvad du har gemt her. Sidemand kan ikke spørge dig først.',
    en: 'When Sidemand is removed from the browser, the browser deletes everything you have saved here. Sidemand cannot ask you first.',
  },
  'leaving.remove-1': {
    da: 'Gem det, der er dit, i en fil på et drev, der er dit.',
    en: 'Save what is yours in a file on a drive that is yours.',
  },
  'leaving.remove-2': {
    da: 'Aflever det, andre venter på: Planer, Når jeg er væk fra arbejdet.',
    en: 'Hand over what others wait for: Plans, When I am away from work.',
  },
  'leaving.remove-3': {
    da: 'Slet her, hvis andre bruger computeren. Fjern så Sidemand i browserens indstillinger.',
    en: 'Delete here if others use the computer. Then remove Sidemand in the browser’s settings.',
  },
  'leaving.change': { da: 'Når du skifter arbejdsplads', en: 'When you change workplace' },
  'leaving.change-means': {
    da: 'Noget er dit og går med dig. Noget er arbejdspladsens og bliver. De to ligger i hver sin fil.',
    en: 'Some of it is yours and goes with you. Some is the workplace’s and stays. The two lie in a file each.',
  },
  'leaving.change-1': {
    da: 'Tag dit med: Gem det, der er dit, i en fil, som nye ord åbner.',
    en: 'Take yours along: save what is yours in a file that new words open.',
  },
  'leaving.change-2': {
    da: 'Aflever arbejdet: Giv planen for når du er væk til din leder, og sig til om nøgler, adgange, autosvar og grupper, der er i gang.',
    en: 'Hand over the work: give the plan for when you are away to your leader, and tell of keys, access, auto-reply and groups under way.',
  },
  'leaving.change-3': {
    da: 'Slet her, når du har prøvet, at filen kan åbnes.',
    en: 'Delete here when you have tried that the file opens.',
  },
  'leaving.change-new': {
    da: 'Det nye sted henter du filen ind. Spørgsmålene om arbejdspladsen er tomme igen: Gamle regler følger ikke med.',
    en: 'At the new place you bring the file in. The questions about the workplace are empty again: old rules do not follow.',
  },

  'erase.heading': { da: 'Slet det, der ligger her', en: 'Delete what lies here' },
  'erase.begin': { da: 'Slet alt på denne computer', en: 'Delete everything on this computer' },
  'erase.goes': { da: 'Det her går', en: 'This goes' },
  'erase.goes-checklists': { da: 'Tjeklister med noter: {count}', en: 'Checklists with notes: {count}' },
  'erase.goes-drafts': { da: 'Kladder: {count}', en: 'Drafts: {count}' },
  'erase.goes-plan': {
    da: 'Kriseplanen, hvis der ligger en her, og det, du har valgt til Rolig side',
    en: 'The crisis plan, if there is one here, and what you chose for the calm page',
  },
  'erase.goes-answers': {
    da: 'Svar om arbejdspladsen: {count}',
    en: 'Answers about the workplace: {count}',
  },
  'erase.goes-absence': {
    da: 'Opgaver til når du er væk, og det, du har overtaget',
    en: 'Tasks for when you are away, and what you have taken over',
  },
  'erase.goes-settings': {
    da: 'Indstillinger, lokale råd, ekstra kopier og alt, hvad der kunne fortrydes',
    en: 'Settings, local guidance, second copies, and everything that could be undone',
  },
  'erase.stays': { da: 'Det her bliver', en: 'This stays' },
  'erase.stays-files': {
    da: 'Filer og papir, du selv har gemt',
    en: 'Files and paper you have saved yourself',
  },
  'erase.stays-policy': {
    da: 'Det, din organisation har sat op, og Sidemand selv',
    en: 'What your organisation has set up, and Sidemand itself',
  },
  'erase.final': {
    da: 'Det kan ikke fortrydes, og Sidemand kan ikke hente det igen.',
    en: 'It cannot be undone, and Sidemand cannot bring it back.',
  },
  'erase.sure': { da: 'Ja, slet det hele', en: 'Yes, delete all of it' },
  'erase.done': { da: 'Alt er slettet på denne computer.', en: 'Everything on this computer is deleted.' },
  'erase.failed': {
    da: 'Det blev ikke slettet helt. Luk andre vinduer med Sidemand, og prøv igen.',
    en: 'It was not deleted entirely. Close other windows with Sidemand, and try again.',
  },

  'rescue.save': { da: 'Gem det, der kan læses, i en fil', en: 'Save what can be read in a file' },
  'rescue.saved': {
    da: 'Din browser gemmer nu filen {name}. Den er ikke låst. Den er til jer, der skal hjælpe: Sidemand kan ikke hente den ind igen af sig selv.',
    en: 'Your browser is now saving the file {name}. It is not locked. It is for whoever helps you: Sidemand cannot bring it in by itself.',
  },
  'rescue.failed': {
    da: 'Der kunne ikke læses noget. Det, der ligger her, er ikke ændret.',
    en: 'Nothing could be read. What is here is not changed.',
  },
} as const satisfies Messages;
