import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Certainty, IdentifierType, PersonRole, TextRange } from '../../lib/model';
import { readSentences } from './sentences';

/** An invented note with what is to be found in it. */
export interface LabelledNote {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly (TextRange & {
    readonly topic: string;
    readonly certainty: Certainty;
    /** Whether the words name the topic, or only somebody who understands sees it. */
    readonly difficulty?: 'explicit' | 'paraphrase';
  })[];
  readonly identifiers: readonly (TextRange & {
    readonly type: IdentifierType;
    readonly role?: PersonRole | 'third' | 'patient';
  })[];
  readonly language: readonly TextRange[];
  /** False for a quiet note: nothing in it is to be marked. */
  readonly prompt_expected: boolean;
}

const NOTES = resolve(import.meta.dirname, '../../tests/fixtures/notes');
/** Research beside the repository, where it is there. */
const RESEARCH = resolve(import.meta.dirname, '../../../shared/engine/notes-dev.jsonl');

/** The banks by name: notes and sentences to build with, the research notes, and what is kept aside of each. */
export const BANKS = {
  dev: () => readNotes(filesOf('dev-')),
  research: () => readNotes(existsSync(RESEARCH) ? [RESEARCH] : []),
  fresh: () => readNotes(filesOf('fresh-')),
  sentences: () => readSentences().filter(({ isKept, round }) => !isKept && round === 1),
  'second-round': () => readSentences().filter(({ isKept, round }) => !isKept && round === 2),
  'third-round': () => readSentences().filter(({ isKept, round }) => !isKept && round === 3),
  borders: () => readNotes(filesOf('borders-')),
  aside: () => readNotes(filesOf('aside-')),
  voices: () => readNotes(filesOf('voices-')),
  unseen: () => readNotes(filesOf('unseen-')),
  'sentences-kept': () => readSentences().filter(({ isKept, round }) => isKept && round < 3),
  'third-round-kept': () => readSentences().filter(({ isKept, round }) => isKept && round === 3),
} satisfies Record<string, () => LabelledNote[]>;

function readNotes(files: readonly string[]): LabelledNote[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledNote),
  );
}

function filesOf(beginning: string): string[] {
  return readdirSync(NOTES)
    .filter((name) => name.startsWith(beginning) && name.endsWith('.jsonl'))
    .map((name) => join(NOTES, name));
}
