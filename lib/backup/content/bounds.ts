import { isDay } from '@/lib/model';

/** Deeper than anything of ours, and far from where a copy would overflow the stack. */
const MOST_DEPTH = 12;
/** Values of all kinds in one file. 5,000 checklists have a fifth of it. */
const MOST_VALUES = 1_000_000;
/** Of one text, in UTF-16 units: a layer file with all that a region may say is half of it. */
const MOST_TEXT = 2_000_000;
/** Members that name a row, or something in it. No signs that hide or turn text round. */
const NAMES = new Set(['id', 'key', 'card', 'topic', 'space', 'run', 'templateId', 'section', 'writer']);
const NAME = /^[\p{L}\p{N}_.:/@+-]{1,200}$/u;
/** Members that say when. */
const TIMES = /(?:At|On|Try)$|^on$/;
/** The only one of those that says a time of day, and on which day it is stands beside it. */
const CLOCK = 'nextTalkAt';
const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const TIME = /^.{10}(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/;

/** Whether a text can stand for a row: what a table of ours is keyed by. */
export const isName = (text: string): boolean =>
  NAME.test(text) && text !== 'prototype' && !(text in Object.prototype);

/**
 * Whether a value from a file is one that we could have written: not too deep, not too much, no member that would
 * reach into an object's prototype, names without signs that deceive, numbers that can be counted, days of this century.
 * Goes by a list of what is still to be seen, because a value that is nested deeply enough overflows any recursion.
 */
export function isWithinBounds(root: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number; readonly name: string }[] = [
    { value: root, depth: 0, name: '' },
  ];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth, name } = next;
    seen += 1;
    if (seen > MOST_VALUES || depth > MOST_DEPTH) return false;
    if (typeof value === 'string' && !isTextWithinBounds(value, name)) return false;
    if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const [member, inside] of Object.entries(value)) {
      if (!isName(member)) return false;
      open.push({ value: inside, depth: depth + 1, name: Array.isArray(value) ? name : member });
    }
  }
  return true;
}

function isTextWithinBounds(text: string, name: string): boolean {
  if (text.length > MOST_TEXT) return false;
  if (NAMES.has(name)) return isName(text);
  if (name === CLOCK) return text === '' || CLOCK_TIME.test(text);
  return (
    !TIMES.test(name) ||
    text === '' ||
    (TIME.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)))
  );
}
