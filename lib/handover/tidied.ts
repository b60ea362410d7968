import {
  AGREEMENT_LIMIT,
  cleanText,
  cleanTexts,
  FUNCTIONS_LIMIT,
  LINK_LIMIT,
  NAME_LIMIT,
  NOTE_LIMIT,
  type Versions,
} from '@/lib/model';
import { type View, within } from './view';

/** States of one thing as they are handed over: what is shared of them, and tidy. */
export const handedVersions = <T extends object>(versions: Versions<T>, view: View<T>): Versions<T> =>
  versions.map(({ value, seen }) => ({ value: tidied(within(value, view)), seen }));

/** The most a text may hold in a file, by the member it is. */
const MOST: Readonly<Record<string, number>> = {
  label: NAME_LIMIT,
  contact: NAME_LIMIT,
  by: NAME_LIMIT,
  link: LINK_LIMIT,
  note: NOTE_LIMIT,
  text: AGREEMENT_LIMIT,
  functions: AGREEMENT_LIMIT,
};

/**
 * At what time of the day somebody ticked is nobody else's; nothing unseen goes along in a text; and one that was kept
 * before there were limits does not hold the whole file back.
 */
function tidied<T extends object>(value: T): T {
  const all = Object.entries(value).map(([name, told]) => {
    if (name === 'updatedAt' && typeof told === 'string') return [name, dayOnly(told)];
    if (typeof told === 'string') return [name, clipped(told, MOST[name])];
    if (name === 'functions' && Array.isArray(told))
      return [name, told.slice(0, FUNCTIONS_LIMIT).map((one) => clipped(String(one), MOST[name]))];
    return [name, cleanTexts(told)];
  });
  return Object.fromEntries(all) as T;
}

// Cut once more afterwards: a character that lies across the end would be left in half.
const clipped = (text: string, most = Number.POSITIVE_INFINITY): string =>
  cleanText(cleanText(text).slice(0, most));

const dayOnly = (at: string): string => (at === '' ? '' : `${at.slice(0, 10)}T00:00:00.000Z`);
