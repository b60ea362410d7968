/** Six digits are a birth date, and with what follows the beginning of a CPR number. */
const NUMBER_BEGUN = /\d{6}[\d ‐‑–−-]*$/;
const NUMBERS = /(?:\d\d[ .]?){3}[\d ‐‑–−-]*/g;

/**
 * What of a text may be kept as a draft. Somebody who types a CPR number has nine digits of it in the field
 * before it looks like one, so a draft never ends in a number that is still being written.
 */
export function textForDraft(text: string, looksLikeCpr: (text: string) => boolean): string {
  const settled = text.replace(NUMBER_BEGUN, '');
  if (!looksLikeCpr(settled)) return settled;
  const without = settled.replace(NUMBERS, '');
  return looksLikeCpr(without) ? '' : without;
}
