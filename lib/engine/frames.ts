import type { Frame, RuleSet } from '@/lib/model';
import type { Hits } from './phrases';
import type { Sentence } from './sentences';
import type { Slots } from './slots';

/** A rule as the engine gets it. */
export type BareRule = RuleSet['rules'][number];

/** A frame made ready: slot numbers instead of words. */
export interface ReadyFrame {
  readonly rule: BareRule;
  readonly id: string;
  readonly slots: readonly number[];
  readonly within: number;
  readonly negation: NonNullable<Frame['negation']>;
}

/** A frame whose slots are all met in one sentence. */
export interface FrameMatch {
  readonly frame: ReadyFrame;
  /** Indices of the tokens that met the slots, ascending, each once. */
  readonly words: readonly number[];
}

/** Tells whether a token is taken out of play for a rule by one of its `unless` phrases. */
export type IsSilenced = (rule: BareRule, token: number) => boolean;

const DEFAULT_WINDOW = 12;

/** All frames, found from the slots they are made of. */
export class FrameIndex {
  readonly #bySlot = new Map<number, { readonly frame: ReadyFrame; readonly place: number }[]>();

  constructor(rules: readonly BareRule[], slots: Slots) {
    for (const rule of rules) for (const frame of rule.frames ?? []) this.#add(makeReady(rule, frame, slots));
  }

  /**
   * The matches in one sentence, for each frame the tightest ones that do not overlap. Slots are met in any
   * order; one token may meet several ("børnemishandling"). Work: tokens times frames that ask for them.
   */
  findMatches(hits: Hits, sentence: Sentence, isSilenced: IsSilenced): FrameMatch[] {
    const lastMet = new Map<ReadyFrame, number[]>();
    const found = new Map<ReadyFrame, FrameMatch[]>();
    for (let token = sentence.from; token < sentence.to; token++) {
      const met = hits[token] ?? [];
      if (met.length === 0) continue;
      const complete = new Set<ReadyFrame>();
      for (const slot of met) {
        for (const { frame, place } of this.#bySlot.get(slot) ?? []) {
          if (isSilenced(frame.rule, token)) continue;
          const last = lastMet.get(frame) ?? frame.slots.map(() => -1);
          last[place] = token;
          lastMet.set(frame, last);
          if (last.every((at) => at >= sentence.from && token - at < frame.within)) complete.add(frame);
        }
      }
      for (const frame of complete) {
        const words = [...new Set(lastMet.get(frame))].sort((a, b) => a - b);
        const matches = found.get(frame) ?? [];
        keepTighter(matches, { frame, words });
        found.set(frame, matches);
      }
    }
    return [...found.values()].flat();
  }

  #add(frame: ReadyFrame): void {
    for (const [place, slot] of frame.slots.entries()) {
      const frames = this.#bySlot.get(slot) ?? [];
      frames.push({ frame, place });
      this.#bySlot.set(slot, frames);
    }
  }
}

function makeReady(rule: BareRule, frame: Frame, slots: Slots): ReadyFrame {
  return {
    rule,
    id: frame.id,
    slots: frame.slots.map((words) => slots.numberOf(words)),
    within: frame.within ?? DEFAULT_WINDOW,
    negation: frame.negation ?? 'context',
  };
}

function keepTighter(matches: FrameMatch[], match: FrameMatch): void {
  const last = matches.at(-1);
  if (!last || lastWord(last) < firstWord(match)) matches.push(match);
  else if (width(match) < width(last)) matches[matches.length - 1] = match;
}

/** Index of the first token of a match. */
export const firstWord = (match: FrameMatch): number => match.words[0] ?? 0;
/** Index of the last token of a match. */
export const lastWord = (match: FrameMatch): number => match.words.at(-1) ?? 0;
const width = (match: FrameMatch) => lastWord(match) - firstWord(match);
