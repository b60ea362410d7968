import type { Messages } from '../message';

/** What the inline card and its chip say. */
export const inline = {
  'inline.chip': { da: 'Råd til det, du skriver: {count}', en: 'Advice on what you write: {count}' },
  'inline.found': {
    da: 'Der er råd til det, du skriver. Tryk Alt+Shift+G, når du vil læse dem.',
    en: 'There is advice on what you write. Press Alt+Shift+G when you want to read it.',
  },
  'inline.opened': {
    da: 'Rådet er åbnet. Alt+Shift+G går derhen, Escape går tilbage.',
    en: 'The advice is open. Alt+Shift+G goes there, Escape goes back.',
  },
  'inline.info': { da: 'Godt at vide', en: 'Good to know' },
  'inline.warning': { da: 'Stop op et øjeblik', en: 'Pause for a moment' },
  'inline.critical': { da: 'Gør det nu', en: 'Do it now' },
  'inline.close': { da: 'Luk', en: 'Close' },
  'inline.position': { da: '{at} af {of}', en: '{at} of {of}' },
  'inline.previous': { da: 'Forrige råd', en: 'Previous advice' },
  'inline.next': { da: 'Næste råd', en: 'Next advice' },
  'inline.do-now': { da: 'Det kan du gøre', en: 'What you can do' },
  'inline.do-not': { da: 'Lad være med', en: 'Do not' },
  'inline.ask': { da: 'Hvem spørger jeg?', en: 'Who do I ask?' },
  'inline.say': { da: 'Det kan du sige', en: 'What you can say' },
  'inline.wording': { da: 'Man kan også skrive', en: 'One can also write' },
  'inline.panel': { da: 'Åbn i panelet', en: 'Open in the panel' },

  'inline.because-affirmed': {
    da: 'Vises, fordi teksten ser ud til at handle om: {rule}',
    en: 'Shown because the text seems to be about: {rule}',
  },
  'inline.because-possible': {
    da: 'Vises, fordi teksten måske handler om: {rule}',
    en: 'Shown because the text may be about: {rule}',
  },
  'inline.because-negated': {
    da: 'Vises, fordi teksten nævner noget, der ikke er: {rule}',
    en: 'Shown because the text mentions something that is not so: {rule}',
  },
  'inline.because-historic': {
    da: 'Vises, fordi teksten nævner noget fra tidligere: {rule}',
    en: 'Shown because the text mentions something from earlier: {rule}',
  },
  'inline.because-hypothetical': {
    da: 'Vises, fordi teksten nævner noget, der kan ske: {rule}',
    en: 'Shown because the text mentions something that may happen: {rule}',
  },
  'inline.source': { da: 'Kilde: {source}', en: 'Source: {source}' },
  'inline.law-as-of': { da: 'Loven er læst {date}', en: 'The law was read on {date}' },
  'inline.check-locally': { da: 'Skal tjekkes lokalt', en: 'To be checked locally' },
  'inline.reviewed': { da: 'Gennemgået {date}', en: 'Reviewed on {date}' },

  'inline.aside': { da: 'Passer rådet ikke?', en: 'Does the advice not fit?' },
  'inline.aside-this': { da: 'Ikke denne', en: 'Not this one' },
  'inline.aside-this-means': {
    da: 'Kun dette sted i teksten, og kun mens feltet er åbent',
    en: 'Only this place in the text, and only while the field is open',
  },
  'inline.aside-site': { da: 'Ikke dette råd her', en: 'Not this advice here' },
  'inline.aside-site-means': {
    da: 'Hele denne side. Kan fortrydes i panelet',
    en: 'On all of this site. Can be undone in the panel',
  },
  'inline.aside-everywhere': { da: 'Ikke dette råd nogen steder', en: 'Not this advice anywhere' },
  'inline.aside-everywhere-means': {
    da: 'Alle sider. Kan fortrydes i panelet',
    en: 'On all sites. Can be undone in the panel',
  },
  'inline.done-site': {
    da: 'Rådet er lagt væk på denne side.',
    en: 'The advice is set aside on this site.',
  },
  'inline.done-everywhere': {
    da: 'Rådet er lagt væk alle steder.',
    en: 'The advice is set aside everywhere.',
  },
  'inline.undo-where': {
    da: 'Du kan fortryde i panelet under Indstillinger.',
    en: 'You can undo it in the panel under Settings.',
  },
  'inline.reason': {
    da: 'Vil du sige hvorfor? Det er frivilligt og bliver på din computer.',
    en: 'Do you want to say why? It is up to you and stays on your computer.',
  },
  'inline.reason-known': { da: 'Jeg kender det', en: 'I know this' },
  'inline.reason-not-relevant': { da: 'Passer ikke her', en: 'Does not fit here' },
  'inline.reason-agreed-locally': { da: 'Vi har aftalt noget andet', en: 'We have agreed otherwise' },
  'inline.reason-later': { da: 'Ikke nu', en: 'Not now' },
  'inline.reason-wrong-text': { da: 'Teksten er misforstået', en: 'The text was misread' },
  'inline.thanks': { da: 'Tak.', en: 'Thank you.' },
} as const satisfies Messages;
