import type { CompiledRules } from '@/lib/model';
import type { PlacedTrigger, Trigger } from './context';
import type { BareRule } from './frames';
import { type Hits, type PhraseEnd, type PhraseMatch, PhraseTree } from './phrases';
import type { Meaning, Slots } from './slots';
import type { Steps } from './steps';

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

/** What of a rule set has phrases. */
interface Asked extends Pick<CompiledRules, 'phrases' | 'context'> {
  readonly rules: readonly BareRule[];
}

/** All phrases, of slots, rules and context, in one tree that a sentence is held against once. */
export class StoredPhrases {
  readonly #tree: PhraseTree;
  /** Those at the head of a sentence that speak of others: apart, for few sentences begin with one. */
  readonly #heads: PhraseTree;
  readonly #owners: Owners;

  private constructor(tree: PhraseTree, heads: PhraseTree, owners: Owners) {
    this.#tree = tree;
    this.#heads = heads;
    this.#owners = owners;
  }

  static *make({ phrases, rules, context }: Asked, slots: Slots): Steps<StoredPhrases> {
    const owners = new Owners(slots.count, rules, context);
    return new StoredPhrases(
      yield* PhraseTree.make(slots.linkCount, phrases, (owner) => !owners.isHead(owner)),
      yield* PhraseTree.make(slots.linkCount, phrases, (owner) => owners.isHead(owner)),
      owners,
    );
  }

  find(hits: Hits): PlacedPhrases {
    const ends = this.#tree.find(hits);
    const found = {
      slots: ends.filter(({ value }) => this.#owners.isSlot(value)),
      idioms: [] as PhraseMatch<BareRule>[],
      triggers: [] as PlacedTrigger[],
      quoting: [] as PlacedTrigger[],
    };
    if (found.slots.length === ends.length) return found;
    const others = ends.filter(({ value }) => !this.#owners.isSlot(value));
    for (const end of others.sort((a, b) => a.from - b.from || a.to - b.to)) {
      const { from, to, value } = end;
      const trigger = this.#owners.triggerOf(value);
      const rule = this.#owners.ruleOf(value);
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
    return this.#heads.find(hits, 1).flatMap(({ value }) => this.#owners.triggerOf(value) ?? []);
  }
}

/** Whose a phrase is, by its number: a slot's, or behind them a rule's, or behind these a trigger's. */
class Owners {
  readonly #slotCount: number;
  readonly #rules: readonly BareRule[];
  readonly #triggers: readonly Trigger[];

  constructor(slotCount: number, rules: readonly BareRule[], triggers: readonly Trigger[]) {
    this.#slotCount = slotCount;
    this.#rules = rules;
    this.#triggers = triggers;
  }

  isSlot(owner: number): boolean {
    return owner < this.#slotCount;
  }

  /** @param owner no slot: a list that is asked for what stands before its first is slow */
  ruleOf(owner: number): BareRule | undefined {
    return this.#rules[owner - this.#slotCount];
  }

  triggerOf(owner: number): Trigger | undefined {
    const at = owner - this.#slotCount - this.#rules.length;
    return at < 0 ? undefined : this.#triggers[at];
  }

  isHead(owner: number): boolean {
    const direction = this.triggerOf(owner)?.direction;
    return direction === 'next' || direction === 'onward';
  }
}

/** The same words may say two things. */
function addValue(placed: PlacedTrigger[], { from, to }: PhraseEnd, trigger: Trigger): void {
  const last = placed.at(-1);
  if (last?.from === from && last.to === to)
    placed[placed.length - 1] = { from, to, values: [...last.values, trigger] };
  else placed.push({ from, to, values: [trigger] });
}
