import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { createEngine } from '@/lib/engine';
import type { RuleSet } from '@/lib/model';
import { compileRules } from '@/lib/pack';

/** Something that reads a text and finds things in it. */
export interface Rival {
  readonly name: string;
  /** The longest text it is given: the slow ones would take minutes for more. */
  readonly longest: number;
  read(text: string): unknown;
}

/** V8 refuses an expression of all forms: "Regular expression too large". */
const MOST_IN_ONE = 4000;
const LETTER = '[\\p{L}\\p{N}]';

/** The engine, and what one would take instead of it: regular expressions of the same words, and harper.js. */
export async function makeRivals(rules: RuleSet): Promise<Rival[]> {
  const engine = createEngine(compileRules(rules));
  const forms = formsOf(rules);
  const each = forms.map((form) => new RegExp(patternOf(form), 'giu'));
  const singles = forms.filter((form) => !form.includes(' ')).slice(-MOST_IN_ONE);
  const alternation = new RegExp(singles.map(patternOf).join('|'), 'giu');
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return [
    { name: 'Sidemand', longest: 1_000_000, read: (text) => engine.evaluate(text) },
    {
      name: 'one RegExp for each form',
      longest: 1_000,
      read: (text) => each.map((form) => [...text.matchAll(form)]),
    },
    {
      name: `one RegExp of ${MOST_IN_ONE} single words`,
      longest: 1_000,
      read: (text) => [...text.matchAll(alternation)],
    },
    { name: 'harper.js', longest: 100_000, read: (text) => harper.lint(text, { language: 'plaintext' }) },
  ];
}

/** Every word and phrase that rules and context know, longest first: `word`, `word*` or `*word`. */
export function formsOf({ rules, words, context }: RuleSet): string[] {
  const all = [
    ...Object.values(words).flat(),
    ...rules.flatMap(({ frames = [], unless = [] }) => [
      ...frames.flatMap(({ slots }) => slots.flat()),
      ...unless,
    ]),
    ...context.map((trigger) => trigger.words),
  ];
  const bare = all.filter((form) => !form.includes('@') && !form.includes('<'));
  return [...new Set(bare)].sort((a, b) => b.length - a.length);
}

function patternOf(form: string): string {
  return form
    .split(' ')
    .map((word) => word.replace(/[.?+^$()[\]{}|\\/]/g, '\\$&').replaceAll('*', `${LETTER}*`))
    .join('\\s+')
    .replace(/^/, `(?<!${LETTER})(?:`)
    .replace(/$/, `)(?!${LETTER})`);
}
