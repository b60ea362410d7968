import type { CompiledRules, LinkedPhrase } from '@/lib/model';
import type { PlacedTrigger, Trigger } from './context';
import type { BareRule } from './frames';
import { type Hits, type PhraseEnd, type PhraseMatch, PhraseTree } from './phrases';

/** What phrases a sentence has, ascending by where they begin. */
export interface PlacedPhrases {
  /** Words in a row that meet a slot. */
  readonly slots: readonly PhraseMatch<number>[];
  /** What looks like a frame of these rules and is not. */
  readonly idioms: readonly PhraseMatch<BareRule>[];
  readonly triggers: readonly PlacedTrigger[];
  /** Triggers that tell whose words they are. */
  readonly quoting: readonly PlacedTrigger[];
}

/** All phrases, of slots, rules and context, in one tree that a sentence is held against once. */
export class StoredPhrases {
  readonly #tree: PhraseTree;
  readonly #slotCount: number;
  readonly #rules: readonly BareRule[];
  readonly #triggers: readonly Trigger[];

  constructor({ slots, rules, context }: CompiledRules, linkCount: number) {
    this.#slotCount = slots.length;
    this.#rules = rules;
    this.#triggers = context.map(({ phrases: _phrases, ...trigger }) => trigger);
    const phrases: LinkedPhrase[] = [];
    const values: number[] = [];
    const lists = [
      ...slots.map((slot) => slot.phrases),
      ...rules.map(({ unless }) => unless),
      ...context.map((triggers) => triggers.phrases),
    ];
    for (const [value, list] of lists.entries()) {
      for (const phrase of list) {
        phrases.push(phrase);
        values.push(value);
      }
    }
    this.#tree = new PhraseTree(linkCount, phrases, values);
  }

  find(hits: Hits): PlacedPhrases {
    const found = {
      slots: [] as PhraseMatch<number>[],
      idioms: [] as PhraseMatch<BareRule>[],
      triggers: [] as PlacedTrigger[],
      quoting: [] as PlacedTrigger[],
    };
    const ends = this.#tree.find(hits).sort((a, b) => a.from - b.from || a.to - b.to);
    for (const end of ends) {
      const { from, to, value } = end;
      const rule = this.#rules[value - this.#slotCount];
      const trigger = this.#triggerOf(end);
      if (value < this.#slotCount) found.slots.push({ from, to, values: [value] });
      else if (rule) found.idioms.push({ from, to, values: [rule] });
      else if (trigger && isHead(trigger)) continue;
      else if (trigger?.effect === 'quoted') addValue(found.quoting, end, trigger);
      else if (trigger) addValue(found.triggers, end, trigger);
    }
    return found;
  }

  /** The triggers that speak of other sentences and stand at the head of these words. */
  findHeads(hits: Hits): Trigger[] {
    return this.#tree.find(hits, 1).flatMap((end) => {
      const trigger = this.#triggerOf(end);
      return trigger && isHead(trigger) ? [trigger] : [];
    });
  }

  #triggerOf({ value }: PhraseEnd): Trigger | undefined {
    return this.#triggers[value - this.#slotCount - this.#rules.length];
  }
}

/** The same words may say two things. */
function addValue(placed: PlacedTrigger[], { from, to }: PhraseEnd, trigger: Trigger): void {
  const last = placed.at(-1);
  if (last?.from === from && last.to === to)
    placed[placed.length - 1] = { from, to, values: [...last.values, trigger] };
  else placed.push({ from, to, values: [trigger] });
}

const isHead = ({ direction }: Trigger) => direction === 'next' || direction === 'onward';
