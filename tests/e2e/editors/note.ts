/** Three lines, with words in the first two that a rule finds. */
export const LINES = [
  'Kim har tanker om at tage livet af sig.',
  'Datteren har været alene hjemme hele natten.',
  'Vi ses på mandag.',
] as const;
export const FIRST = 'tage livet af sig';
export const SECOND = 'Datteren har været alene hjemme';
export const WORDS = [FIRST, SECOND] as const;
/** How many characters are before the middle of {@link FIRST}. */
export const TO_MIDDLE = LINES[0].indexOf('livet');
