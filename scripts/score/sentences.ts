import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Certainty } from '../../lib/model';
import type { LabelledNote } from './banks';

const FOLDER = resolve(import.meta.dirname, '../../tests/fixtures/sentences');
/** Every fifth sentence is kept aside, by its text, so that a new one moves none of the others. */
const KEPT = 5;

/** A line of the bank of sentences, as a note with one topic or none. */
export interface LabelledSentence extends LabelledNote {
  /** Kept aside: not to be looked at, and not trained on. */
  readonly isKept: boolean;
  /** When it was written: 1, 2 or 3. */
  readonly round: number;
}

/** Reads `tests/fixtures/sentences/<topic>.tsv`, and `<topic>.2.tsv` and so on of later rounds: kind, certainty, text. */
export function readSentences(): LabelledSentence[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv') && name !== 'language.tsv')
    .flatMap((name) => {
      const [topic = '', round = ''] = name.split('.');
      const lines = readFileSync(resolve(FOLDER, name), 'utf8').trim().split('\n');
      return lines.map((line, at) => readSentence(line, topic, Number(round) || 1, at + 1));
    });
}

function readSentence(line: string, topic: string, round: number, number: number): LabelledSentence {
  const [kind = '', certainty = '', text = ''] = line.split('\t');
  const isTopical = kind === 'explicit' || kind === 'paraphrase';
  const place = { start: 0, end: text.length };
  return {
    id: `${topic}${round > 1 ? `.${round}` : ''}-${number}`,
    text,
    expected: isTopical ? [{ topic, ...place, certainty: certainty as Certainty, difficulty: kind }] : [],
    identifiers: [],
    language: [],
    prompt_expected: isTopical && (certainty === 'affirmed' || certainty === 'possible'),
    isKept: sumOf(text) % KEPT === 0,
    round,
  };
}

function sumOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}
