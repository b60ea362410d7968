import type { Messages } from '../message';

/** What is said of pauses. */
export const pause = {
  'pause.take': { da: 'Hold pause', en: 'Take a pause' },
  'pause.means': {
    da: 'I en pause læser Sidemand ikke med, og der kommer ingen råd af sig selv.',
    en: 'During a pause Sidemand does not read along, and no advice comes by itself.',
  },
  'pause.site': { da: 'Hele siden i en time', en: 'The whole site for an hour' },
  'pause.tab': { da: 'Fanen, til du lukker den', en: 'The tab, until you close it' },
  'pause.field': { da: 'Kun feltet, til du går videre', en: 'Only the field, until you move on' },
  'pause.failed': { da: 'Pausen blev ikke gemt. Prøv igen.', en: 'The pause was not saved. Try again.' },

  'pause.title': { da: 'Sidemand holder pause', en: 'Sidemand is pausing' },
  'pause.site-until': {
    da: 'På hele siden til kl. {time}. Så fortsætter Sidemand af sig selv.',
    en: 'On the whole site until {time}. Then Sidemand continues by itself.',
  },
  'pause.tab-until': { da: 'I denne fane, til du lukker den.', en: 'In this tab, until you close it.' },
  'pause.field-until': {
    da: 'I det felt, du skriver i, til du går videre fra siden.',
    en: 'In the field you write in, until you move on from the page.',
  },
  'pause.nothing': {
    da: 'Intet bliver læst, og ingen råd kommer af sig selv.',
    en: 'Nothing is read, and no advice comes by itself.',
  },
  'pause.nothing-field': { da: 'Intet i feltet bliver læst.', en: 'Nothing in the field is read.' },
  'pause.end': { da: 'Fortsæt nu', en: 'Continue now' },
} as const satisfies Messages;
