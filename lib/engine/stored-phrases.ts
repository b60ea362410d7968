import type { CompiledRules } from '@/lib/model';
import type { PlacedTrigger, Trigger } from './context';
import type { BareRule } from './frames';
import { type Hits, type PhraseEnd, type PhraseMatch, PhraseTree } from './phrases';
import type { Meaning } from './slots';

/** What phrases a sentence has. */
export interface PlacedPhrases {
  /** Words in a row that meet a slot, by where they end. */
  readonly slots: readonly PhraseEnd[];
  /** These and the next ascending by where they begin. What looks like a frame of these rules and is not. */
  readonly idioms: readonly PhraseMatch<BareRule>[];
  readonly triggers: readonly PlacedTrigger[];
  /** Triggers that tell whose words they are. */
  readonly quoting: readonly PlacedTrigger[];
}

/** All phrases, of slots, rules and context, in one tree that a sentence is held against once. */
export class StoredPhrases {
  readonly #tree: PhraseTree;
  /** Those at the head of a sentence that speak of others: apart, for few sentences begin with one. */
  readonly #heads: PhraseTree;
  readonly #slotCount: number;
  readonly #rules: readonly BareRule[];
  readonly #triggers: readonly Trigger[];

  constructor({ slots, rules, context }: CompiledRules, linkCount: number) {
    this.#slotCount = slots.length;
    this.#rules = rules;
    this.#triggers = context.map(({ phrases: _phrases, ...trigger }) => trigger);
    const lists = [
      ...slots.map((slot) => slot.phrases),
      ...rules.map(({ unless }) => unless),
      ...context.map((triggers) => triggers.phrases),
    ];
    const growTree = (isWanted: (value: number) => boolean) => {
      const stored = lists.flatMap((list, value) =>
        isWanted(value) ? list.map((phrase) => ({ phrase, value })) : [],
      );
      const phrases = stored.map(({ phrase }) => phrase);
      return new PhraseTree(
        linkCount,
        phrases,
        stored.map(({ value }) => value),
      );
    };
    this.#tree = growTree((value) => !this.#isHead(value));
    this.#heads = growTree((value) => this.#isHead(value));
  }

  find(hits: Hits): PlacedPhrases {
    const ends = this.#tree.find(hits);
    const found = {
      slots: ends.filter(({ value }) => value < this.#slotCount),
      idioms: [] as PhraseMatch<BareRule>[],
      triggers: [] as PlacedTrigger[],
      quoting: [] as PlacedTrigger[],
    };
    if (found.slots.length === ends.length) return found;
    const others = ends.filter(({ value }) => value >= this.#slotCount);
    for (const end of others.sort((a, b) => a.from - b.from || a.to - b.to)) {
      const { from, to, value } = end;
      const trigger = this.#triggerOf(value);
      const rule = this.#rules[value - this.#slotCount];
      if (rule) found.idioms.push({ from, to, values: [rule] });
      else if (trigger?.effect === 'quoted') addValue(found.quoting, end, trigger);
      else if (trigger) addValue(found.triggers, end, trigger);
    }
    return found;
  }

  /** Whether a word may begin a head. */
  beginsHead(meaning: Meaning): boolean {
    return this.#heads.begins(meaning);
  }

  /** The triggers that speak of other sentences and stand at the head of these words. */
  findHeads(hits: Hits): Trigger[] {
    return this.#heads.find(hits, 1).flatMap(({ value }) => this.#triggerOf(value) ?? []);
  }

  #isHead(value: number): boolean {
    const direction = this.#triggerOf(value)?.direction;
    return direction === 'next' || direction === 'onward';
  }

  #triggerOf(value: number): Trigger | undefined {
    const at = value - this.#slotCount - this.#rules.length;
    // A list that is asked for what stands before its first is slow.
    return at < 0 ? undefined : this.#triggers[at];
  }
}

/** The same words may say two things. */
function addValue(placed: PlacedTrigger[], { from, to }: PhraseEnd, trigger: Trigger): void {
  const last = placed.at(-1);
  if (last?.from === from && last.to === to)
    placed[placed.length - 1] = { from, to, values: [...last.values, trigger] };
  else placed.push({ from, to, values: [trigger] });
}
