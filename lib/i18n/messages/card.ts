import type { Messages } from '../message';

/** What a whole card says around its own texts. */
export const card = {
  'card.call': { da: 'Ring', en: 'Call' },

  'card.because-opened': {
    da: 'Vises, fordi du har åbnet rådet.',
    en: 'Shown because you opened the advice.',
  },
  'card.because-journal-note': {
    da: 'Vises, fordi du er på en side til notater.',
    en: 'Shown because you are on a page for notes.',
  },
  'card.because-journal-read': {
    da: 'Vises, fordi du er på en side, hvor man læser i journalen.',
    en: 'Shown because you are on a page for reading in the record.',
  },
  'card.because-mail': {
    da: 'Vises, fordi du er på en side til mail.',
    en: 'Shown because you are on a page for mail.',
  },
  'card.because-intranet': {
    da: 'Vises, fordi du er på et intranet.',
    en: 'Shown because you are on an intranet.',
  },
  'card.because-citizen-record': {
    da: 'Vises, fordi du er på en side om en enkelt person.',
    en: 'Shown because you are on a page about one person.',
  },

  'card.copy': { da: 'Kopiér', en: 'Copy' },
  'card.copy-sentence': { da: 'Kopiér: {sentence}', en: 'Copy: {sentence}' },
  'card.copied': { da: 'Sætningen er kopieret.', en: 'The sentence is copied.' },
  'card.not-copied': {
    da: 'Sætningen blev ikke kopieret. Du kan skrive den af her.',
    en: 'The sentence was not copied. You can read it from here.',
  },

  'card.source': { da: 'Hvor rådet kommer fra', en: 'Where the advice comes from' },
  'card.verified': { da: 'Efterprøvet i lovteksten.', en: 'Verified in the text of the law.' },
  'card.known': {
    da: 'Ikke efterprøvet i lovteksten. Skal tjekkes hos jer: Spørg {leader}.',
    en: 'Not verified in the text of the law. To be checked where you work: ask {leader}.',
  },
  'card.verified-source': { da: 'Genfundet hos kilden.', en: 'Found at the source.' },
  'card.known-source': {
    da: 'Almindelig erfaring. Spørg {leader}, om det passer hos jer.',
    en: 'Common experience. Ask {leader} whether it fits where you work.',
  },
  'card.law-as-of': { da: 'Lovteksten er tjekket {date}.', en: 'The law text was checked on {date}.' },
  'card.reviewed': { da: 'Rådet er læst igennem {date}.', en: 'The advice was reviewed on {date}.' },
  'card.review-next': {
    da: 'Det skal læses igen senest {date}.',
    en: 'It is to be read again by {date}.',
  },
  'card.base-text': {
    da: 'Grundtekst fra Sidemand. Jeres egne regler går forud.',
    en: 'Sidemand’s own text. The rules of your workplace come first.',
  },
  'card.overdue': {
    da: 'Skal tjekkes igen. Spørg {leader}, om det stadig passer hos jer.',
    en: 'Due to be checked again. Ask {leader} if it still fits your workplace.',
  },
  'card.old': {
    da: 'Det her råd er gammelt. Det skulle have været læst igen {date}. Spørg {leader}, før du bruger det.',
    en: 'This advice is old. It was to be read again on {date}. Ask {leader} before you use it.',
  },

  'card.aside': { da: 'Passer rådet ikke?', en: 'Does the advice not fit?' },
  'card.aside-hint': {
    da: 'Vælg det, der passer bedst. Du kan også bare lukke rådet uden at vælge.',
    en: 'Choose what fits best. You can also simply close the advice without choosing.',
  },
  'card.aside-known': { da: 'Jeg kender det', en: 'I know this' },
  'card.aside-known-means': {
    da: 'Så kommer det sjældnere af sig selv.',
    en: 'Then it comes by itself less often.',
  },
  'card.aside-not-relevant': { da: 'Passer ikke her', en: 'Does not fit here' },
  'card.aside-not-relevant-means': {
    da: 'Så kommer det ikke mere af sig selv.',
    en: 'Then it no longer comes by itself.',
  },
  'card.aside-agreed-locally': { da: 'Vi har aftalt noget andet', en: 'We have agreed otherwise' },
  'card.aside-agreed-locally-means': {
    da: 'Så kommer det ikke mere af sig selv. Jeres aftale kan stå under Arbejdsplads.',
    en: 'Then it no longer comes by itself. You can write your agreement under Workplace.',
  },
  'card.aside-later': { da: 'Ikke nu', en: 'Not now' },
  'card.aside-later-means': {
    da: 'Så kan det komme igen en anden dag.',
    en: 'Then it may come again another day.',
  },
  'card.aside-wrong-text': { da: 'Teksten passer ikke hos os', en: 'The text does not fit our workplace' },
  'card.aside-wrong-text-means': {
    da: 'Så kan din leder se det i den fil, I gemmer under Arbejdsplads. Der står kun, hvilket råd det er, og dagens dato.',
    en: 'Then your leader can see it in the file you save under Workplace. It says only which advice, and the date.',
  },
  'card.aside-done': {
    da: 'Husket på denne computer. Du kan altid åbne rådet igen, og du kan tage det tilbage under Indstillinger.',
    en: 'Remembered on this computer. You can always open the advice again, and take this back under Settings.',
  },
  'card.wrong-noted': {
    da: 'Noteret {date}: Teksten passer ikke hos jer. Din leder kan se det i den fil, I gemmer under Arbejdsplads.',
    en: 'Noted on {date}: the text does not fit your workplace. Your leader can see it in the file you save under Workplace.',
  },
  'card.wrong-take-back': { da: 'Tag det tilbage', en: 'Take it back' },
  'card.answer-failed': { da: 'Det blev ikke husket. Prøv igen.', en: 'It was not remembered. Try again.' },
} as const satisfies Messages;
