import type {
  CompiledFrame,
  CompiledPhrases,
  CompiledRules,
  CompiledTriggers,
  ContextTrigger,
  Frame,
  LinkedPhrase,
  RuleSet,
} from '../model';
import { kindsOf } from './kinds-of-pronouns';
import { fromLists } from './number-lists';

const DEFAULT_WINDOW = 12;

/** Compiles a rule set: each word once, slots with the same words once, word groups that nothing asks for left out. */
export function compileRules({ rules, words, context, names, classifier }: RuleSet): CompiledRules {
  const lists = new Lists(words);
  const frames = rules.map((rule) => (rule.frames ?? []).map((frame) => readFrame(frame, lists)));
  const unless = rules.map((rule) => (rule.unless ?? []).map(linksOf));
  const triggers = gatherTriggers(context);
  for (const phrase of [...unless, ...triggers.map(({ phrases }) => phrases)].flat()) lists.need(phrase);

  const carried = lists.takeCarried();
  const name = lists.known('<name>');

  const { numberOf, placeOf, slots, sorted, labels } = lists.number();
  const commonness = measureCommonness(sorted.length, slots);
  const number = (phrases: readonly (readonly string[])[]) => numberPhrases(phrases, numberOf);
  return {
    words: sorted,
    slotsOfWords: fromLists(turnRound(sorted.length, slots)),
    slotsOfSlots: fromLists(slots.map((slot) => slot.slots)),
    phrases: toPhrases([
      ...slots.map(({ phrases }) => phrases),
      ...unless.map(number),
      ...triggers.map(({ phrases }) => number(phrases)),
    ]),
    rules: rules.map(({ id, kind, topic, card, identifier, learned }, at) => ({
      id,
      kind,
      topic,
      card,
      ...(identifier ? { identifier } : {}),
      ...(learned ? { learned } : {}),
      frames: (frames[at] ?? []).map((frame) => {
        const asked = frame.slots.map(placeOf);
        const without = frame.without === null ? null : placeOf(frame.without);
        return { ...frame, slots: asked, anchor: anchorOf(asked, commonness), without };
      }),
    })),
    context: triggers.map(({ phrases: _phrases, ...trigger }) => trigger),
    references: {
      name: name === undefined ? null : placeOf(name),
      kinds: kindsOf(words),
      carried: carried.map(([group, pronoun]) => [placeOf(group), placeOf(pronoun)] as const),
    },
    ...(names ? { names } : {}),
    ...(classifier ? { classifier } : {}),
    labels,
  };
}

/** Slots are counted as they are met; they get their numbers when all are known. */
function readFrame(frame: Frame, lists: Lists): Omit<CompiledFrame, 'anchor'> {
  const { id, slots, within = DEFAULT_WINDOW, negation = 'context', history = 'context', without } = frame;
  return {
    id,
    slots: slots.map((words) => lists.slotOf(words)),
    within,
    negation,
    history,
    without: without ? lists.slotOf(without) : null,
  };
}

/** `@child` holds the words of a list; `<name>` and `<child>` are met by what the text says is one. */
const isGroupName = (word: string) => /^[@<]/.test(word);
const linksOf = (phrase: string) => phrase.split(/\s+/).filter(Boolean);
const normalise = (word: string) => word.normalize('NFC').toLowerCase();

/** A list of words, in numbers. */
interface Slot {
  /** Ascending. */
  readonly words: readonly number[];
  /** Word groups. Ascending. */
  readonly slots: readonly number[];
  readonly phrases: readonly LinkedPhrase[];
}

/** The lists of words in a rule set as they are met, each once. */
class Lists {
  readonly #groups: RuleSet['words'];
  readonly #lists: { readonly label: string; readonly words: readonly string[] }[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #words = new Set<string>();

  constructor(groups: RuleSet['words']) {
    this.#groups = groups;
  }

  /** The slot with these words. A word group that does not exist is an empty one. */
  slotOf(words: readonly string[]): number {
    const [only = ''] = words;
    if (words.length === 1 && isGroupName(only) && !only.includes(' ')) {
      return this.#take(only, only, only.startsWith('@') ? (this.#groups[only.slice(1)] ?? []) : []);
    }
    return this.#take([...new Set(words)].sort().join('|'), words.join(', '), words);
  }

  /** Takes the words of a phrase in. */
  need(links: readonly string[]): void {
    for (const link of links) {
      if (isGroupName(link)) this.slotOf([link]);
      else this.#words.add(normalise(link));
    }
  }

  /** Groups that a pronoun may stand for a word of, each with the slot it then meets. */
  takeCarried(): (readonly [group: number, pronoun: number])[] {
    return Object.keys(this.#groups).flatMap((group) => {
      const pronoun = this.known(`<${group}>`);
      return pronoun === undefined ? [] : [[this.slotOf([`@${group}`]), pronoun] as const];
    });
  }

  /** The slot of this name, where something asks for it. */
  known(name: string): number | undefined {
    return this.#slotOf.get(name);
  }

  #take(key: string, label: string, words: readonly string[]): number {
    const known = this.#slotOf.get(key);
    if (known !== undefined) return known;
    const slot = this.#lists.push({ label, words: [...new Set(words)] }) - 1;
    this.#slotOf.set(key, slot);
    for (const word of words) this.need(linksOf(word));
    return slot;
  }

  /** The slots with most words come first: they are named most often, and small numbers are short when packed. */
  number() {
    const sizeOf = (slot: number) => this.#lists[slot]?.words.length ?? 0;
    const order = [...this.#lists.keys()].sort((a, b) => sizeOf(b) - sizeOf(a));
    const numberOfSlot = new Map(order.map((slot, at) => [slot, at]));
    const placeOf = (slot: number) => numberOfSlot.get(slot) ?? 0;
    const sorted = [...this.#words].sort();
    const numbers = new Map(sorted.map((word, at) => [word, at]));
    const numberOf = (link: string) =>
      isGroupName(link) ? sorted.length + placeOf(this.slotOf([link])) : (numbers.get(normalise(link)) ?? 0);
    const lists = order.flatMap((slot) => this.#lists[slot] ?? []);
    const slots = lists.map(({ words }): Slot => {
      const single = words.filter((word) => !word.includes(' ')).map(numberOf);
      const ascending = [...new Set(single)].sort((a, b) => a - b);
      return {
        words: ascending.filter((link) => link < sorted.length),
        slots: ascending.filter((link) => link >= sorted.length).map((link) => link - sorted.length),
        phrases: numberPhrases(words.filter((word) => word.includes(' ')).map(linksOf), numberOf),
      };
    });
    return { sorted, numberOf, placeOf, slots, labels: lists.map(({ label }) => label) };
  }
}

/** Sorted, each once. */
function numberPhrases(
  phrases: readonly (readonly string[])[],
  numberOf: (link: string) => number,
): LinkedPhrase[] {
  const numbered = phrases.map((links) => links.map(numberOf));
  const once = new Map(numbered.map((links) => [links.join(), links]));
  return sortPhrases([...once.values()].filter(({ length }) => length > 0));
}

/** By their first links, then by the second. */
export const sortPhrases = (phrases: readonly LinkedPhrase[]): LinkedPhrase[] => [...phrases].sort(byLinks);

function byLinks(a: LinkedPhrase, b: LinkedPhrase): number {
  for (const [at, link] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (other !== link) return link - other;
  }
  return a.length - b.length;
}

/** At the end of the words of a trigger: it is one in a heading only. */
const HEADING = ':';

function gatherTriggers(context: readonly ContextTrigger[]) {
  const alike = new Map<string, Omit<CompiledTriggers, 'phrases'> & { phrases: string[][] }>();
  for (const { words, ...how } of context) {
    const isHeading = words.endsWith(HEADING);
    const key = `${JSON.stringify(how)} ${isHeading}`;
    const group = alike.get(key) ?? { ...how, ...(isHeading ? { inHeading: true } : {}), phrases: [] };
    group.phrases.push(linksOf(isHeading ? words.slice(0, -HEADING.length) : words));
    alike.set(key, group);
  }
  return [...alike.values()];
}

/** By word, the slots it is written in. */
function turnRound(wordCount: number, slots: readonly Slot[]): number[][] {
  const lists = Array.from({ length: wordCount }, (): number[] => []);
  for (const [at, slot] of slots.entries()) for (const word of slot.words) lists[word]?.push(at);
  return lists;
}

/** @param lists by owner */
function toPhrases(lists: readonly (readonly LinkedPhrase[])[]): CompiledPhrases {
  return {
    links: fromLists(lists.flat()),
    owners: Uint16Array.from(lists.flatMap((phrases, owner) => phrases.map(() => owner))),
  };
}

/** A word that stands in many slots is a common one; a slot is as common as the commonest word in it. */
function measureCommonness(wordCount: number, slots: readonly Slot[]): number[] {
  const uses = new Array<number>(wordCount).fill(0);
  for (const { words } of slots) for (const word of words) uses[word] = (uses[word] ?? 0) + 1;
  const measure = (slot: number, seen: Set<number>): number => {
    if (seen.has(slot)) return 0;
    seen.add(slot);
    const { words = [], slots: held = [] } = slots[slot] ?? {};
    return Math.max(0, ...words.map((word) => uses[word] ?? 0), ...held.map((other) => measure(other, seen)));
  };
  return slots.map((_, slot) => measure(slot, new Set()));
}

/** The slot with the rarest words, so that few frames are looked at. */
function anchorOf(slots: readonly number[], commonness: readonly number[]): number {
  return slots.reduce((a, b) => ((commonness[b] ?? 0) < (commonness[a] ?? 0) ? b : a));
}
