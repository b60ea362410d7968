import type { TextRange } from '@/lib/model';
import { LEADS_TO_ADDRESS, LIKELY_STREET_BEFORE, PLACE_BEFORE, SAYS_ADDRESS, STREET_BEFORE } from './street';

/** A house number may begin here: up to three digits behind a word. */
const NUMBER = /(?<=[\p{L}.] )\d{1,3}(?!\d)/gu;

const LETTER = "(?: ?[A-HJ-Z]|[a-zæøå])(?![\\p{L}\\p{N}'’])(?:-[A-Z](?![\\p{L}\\p{N}]))?";
const SIDE = '(?:(?:th|tv|mf|mft)(?![\\p{L}\\p{N}])\\.?|dør ?\\d{1,3}(?!\\d))';
const FLOOR = [
  `(?:st|stuen|kld|kl|mf|kælder(?:en)?)(?![\\p{L}\\p{N}])(?!\\. ?\\d)\\.?(?:,? ?${SIDE})?`,
  `\\d{1,2}\\.? ?sal(?:en)?(?![\\p{L}])(?:,? ?${SIDE})?`,
  `\\d{1,2}\\.?,? ?${SIDE}`,
  '(?:vær|lejl|dør|nr)\\.? ?\\d{1,3}(?!\\d)',
  '(?<=, )\\d{1,2}\\.(?:-\\d{1,2}\\.)?(?! ?[\\p{L}\\d])',
].join('|');
const TOWN = '[\\p{Lu}][\\p{L}-]+(?:\\.(?= \\p{Lu}))?';
const POSTCODE = `,? ?(?:DK-)?\\d{4},? ${TOWN}(?: (?:${TOWN}|[A-ZØ]{1,2}(?![\\p{L}]))){0,2}`;
const LOWER_POSTCODE = ',? ?\\d{4},? \\p{Ll}{2,}';

/** From the house number on: letter, floor and side, postcode and town. Sticky, so that it never looks further. */
const restWith = (postcode: string) =>
  new RegExp(`\\d{1,3}(?:-\\d{1,3})?(?:${LETTER})?(?:,? ?(?:${FLOOR}))?(${postcode})?`, 'uy');
const REST = restWith(POSTCODE);
const LOWER_REST = restWith(LOWER_POSTCODE);

/** Amounts, times, measures, laws and counted things are no house numbers. */
const OTHER_AFTER =
  /^(?:[.,:/-]\d| ?(?:%|kr\b|dkk|km\b|m\b|cm\b|g\b|kg\b|mg\b|ml\b|l\b|stk\b|meter|liter|timer?\b|dage?\b|uger?\b|gange?\b|personer|mennesker|minutter|min\b|år\b|pladser|boder|træer|anemoner|lindetræer|deltagere|grader)|\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|gang|dag|uge))/iu;

/** Before and after a number; a line break ends both. */
const BEFORE = 70;
const AFTER = 110;
const LINE_BREAK = /[\r\n\u2028\u2029]/;

/**
 * Addresses, in text order: a street or, with a postcode, any place, then a house number. Goes out from each number
 * with bounded looks to both sides, and stays in its line.
 */
export function findAddresses(text: string): TextRange[] {
  const found: TextRange[] = [];
  let floor = 0;
  for (const { index } of text.matchAll(NUMBER)) {
    if (index < floor) continue;
    const before =
      text
        .slice(Math.max(floor, index - BEFORE), index - 1)
        .split(LINE_BREAK)
        .at(-1) ?? '';
    const after = text.slice(index, index + AFTER).split(LINE_BREAK, 1)[0] ?? '';
    const range = addressAt(before, after);
    if (!range) continue;
    floor = index + range.end;
    found.push({ start: index - 1 - range.start, end: floor });
  }
  return found;
}

/** How far the address goes to the left of the space before the number, and to the right of its first digit. */
function addressAt(before: string, after: string): TextRange | null {
  const street = STREET_BEFORE.exec(before)?.[1];
  const likely = street ?? LIKELY_STREET_BEFORE.exec(before)?.[1];
  const place = likely ?? PLACE_BEFORE.exec(before)?.[1];
  if (place === undefined) return null;
  const rest = /\p{Lu}/u.test(place) ? REST : LOWER_REST;
  rest.lastIndex = 0;
  const match = rest.exec(after);
  if (!match) return null;
  if (match[1] === undefined) {
    const lead = before.slice(0, -place.length);
    const isLikely = likely !== undefined && (LEADS_TO_ADDRESS.test(lead) || match[0].includes(' '));
    if (street === undefined && !isLikely && !SAYS_ADDRESS.test(lead)) return null;
    if (OTHER_AFTER.test(after.slice(match[0].length))) return null;
  }
  return { start: place.length, end: match[0].length };
}
