import type { CompiledReferences } from '@/lib/model';
import { standsApart } from './paragraphs';
import type { Meaning, Slots } from './slots';
import type { TakenApart } from './take-apart';

/** A pronoun that stands for a word of a sentence before. */
export interface Reference {
  /** Counted from the sentence's first token. */
  readonly token: number;
  /** The word it stands for, as it is looked up. */
  readonly standsFor: string;
  /** The slots it meets for that: `<child>` where the word is of the group `@child`. */
  readonly meaning: Meaning;
}

/** Meanings of words, looked up once for a text. */
type LookUp = (key: string) => Meaning | null;

/** A kind of pronoun, and the words that may be meant by it. */
interface Kind {
  readonly pronouns: ReadonlySet<string>;
  readonly meant: ReadonlySet<string>;
}

/** "Moren ringede. Det var sent. Hun ville vide, …" */
const SENTENCES_BACK = 2;
const NONE: readonly Reference[] = [];

/**
 * Finds whom "hun" is. Word groups say it: `pronoun-she` holds the pronouns, `meant-she` the words they may stand
 * for, as written (lib/pack/kinds-of-pronouns.ts). The first of them in the nearest sentence that has one decides, for that is most often what the
 * sentence is about; where a pronoun of the kind comes first, it is the same person still.
 */
export class References {
  readonly #slots: Slots;
  readonly #kinds: readonly Kind[];
  readonly #pronouns: ReadonlySet<string>;
  readonly #meant: ReadonlySet<string>;
  /** Slots of groups, each with the slot a pronoun meets that stands for a word of the group. */
  readonly #carried: CompiledReferences['carried'];
  /** By the meaning of the word that is meant. */
  readonly #meanings = new WeakMap<Meaning, Meaning>();

  constructor({ kinds, carried }: CompiledReferences, slots: Slots) {
    this.#slots = slots;
    this.#kinds = kinds.map(({ pronouns, meant }) => ({
      pronouns: new Set(pronouns),
      meant: new Set(meant),
    }));
    this.#pronouns = new Set(kinds.flatMap(({ pronouns }) => pronouns));
    this.#meant = new Set(kinds.flatMap(({ meant }) => meant));
    this.#carried = carried;
  }

  /** The pronouns of a sentence that stand for a word of a sentence before, in text order. */
  find(parts: TakenApart, at: number, lookUp: LookUp): readonly Reference[] {
    const { from, to } = parts.sentences[at] ?? { from: 0, to: 0 };
    const keyAt = (token: number) => parts.tokens[token]?.key ?? '';
    const found: Reference[] = [];
    // Whoever is named in the sentence itself is meant by what follows.
    let kinds = at > 0 ? this.#kinds : [];
    for (let token = from; token < to && kinds.length > 0; token++) {
      const key = keyAt(token);
      if (!this.#pronouns.has(key)) {
        if (this.#meant.has(key)) kinds = kinds.filter(({ meant }) => !meant.has(key));
        continue;
      }
      for (const kind of kinds) {
        if (!kind.pronouns.has(key)) continue;
        const standsFor = findMeant(parts, at, kind);
        const meaning = standsFor === null ? null : this.#meaningFor(lookUp(standsFor));
        if (standsFor !== null && meaning) found.push({ token: token - from, standsFor, meaning });
      }
    }
    return found.length > 0 ? found : NONE;
  }

  /** What a pronoun means that stands for a word of this meaning; null where no rule asks. */
  #meaningFor(meaning: Meaning | null): Meaning | null {
    if (!meaning) return null;
    let found = this.#meanings.get(meaning);
    if (!found) {
      const met = this.#carried.filter(([group]) => meaning.asked.includes(group));
      found = this.#slots.meaningOf(met.map(([, pronoun]) => pronoun));
      this.#meanings.set(meaning, found);
    }
    return found.asked.length > 0 || found.links.length > 0 ? found : null;
  }
}

function findMeant({ text, tokens, sentences }: TakenApart, at: number, kind: Kind): string | null {
  for (let before = at - 1; before >= Math.max(0, at - SENTENCES_BACK); before--) {
    const sentence = sentences[before];
    const next = sentences[before + 1];
    if (!sentence || !next || standsApart(text, tokens, next)) return null;
    for (let token = sentence.from; token < sentence.to; token++) {
      const key = tokens[token]?.key ?? '';
      if (kind.pronouns.has(key)) break;
      if (kind.meant.has(key)) return key;
    }
  }
  return null;
}
