import type { CompiledFrame, CompiledRule } from '@/lib/model';
import type { MetSlots, Span } from './met-slots';

/** A rule without its frames: those are kept by what anchors them, and not a second time. */
export type BareRule = Omit<CompiledRule, 'frames'>;

/** A frame with its rule. */
export interface ReadyFrame extends CompiledFrame {
  /** Its place among all frames; of two that find the same, the first one has it. */
  readonly number: number;
  readonly rule: BareRule;
}

/** A frame whose slots are all met in one sentence. */
export interface FrameMatch {
  readonly frame: ReadyFrame;
  /** Indices of the tokens that met the slots, ascending, each once. */
  readonly words: readonly number[];
}

/** Tells whether a token is taken out of play for a rule by one of its `unless` phrases. */
export type IsSilenced = (rule: BareRule, token: number) => boolean;

/** All frames, found from the rarest slot each is made of. */
export class FrameIndex {
  /** By slot. */
  readonly #byAnchor: (ReadyFrame[] | undefined)[];

  /** @param bare the same rules, in the same order */
  constructor(rules: readonly CompiledRule[], bare: readonly BareRule[], slotCount: number) {
    this.#byAnchor = Array.from({ length: slotCount }, () => undefined);
    let count = 0;
    for (const [at, { frames }] of rules.entries()) {
      const rule = bare[at];
      if (!rule) continue;
      for (const frame of frames) {
        const others = this.#byAnchor[frame.anchor] ?? [];
        this.#byAnchor[frame.anchor] = others;
        others.push({ ...frame, rule, number: count++ });
      }
    }
  }

  /** The frames whose slots are all met somewhere in the sentence. */
  findCandidates(met: MetSlots): ReadyFrame[] {
    const found: ReadyFrame[] = [];
    for (const slot of met.all) {
      const frames = this.#byAnchor[slot];
      if (!frames) continue;
      for (const frame of frames) if (met.hasAll(frame.slots)) found.push(frame);
    }
    return found.sort((a, b) => a.number - b.number);
  }
}

/**
 * The matches of a frame in one sentence: the tightest ones that do not overlap. Slots are met in any order; one
 * token may meet several ("børnemishandling").
 */
export function matchFrame(frame: ReadyFrame, met: MetSlots, isSilenced: IsSilenced): FrameMatch[] {
  const { rule, slots, within } = frame;
  const events: { readonly span: Span; readonly place: number }[] = [];
  for (const [place, slot] of slots.entries()) {
    const before = events.length;
    for (const span of met.spansOf(slot)) {
      if (!isAnySilenced(span, rule, isSilenced)) events.push({ span, place });
    }
    if (events.length === before) return [];
  }
  events.sort((a, b) => a.span.to - b.span.to || a.span.from - b.span.from);
  const last: (Span | undefined)[] = slots.map(() => undefined);
  const matches: FrameMatch[] = [];
  for (const { span, place } of events) {
    last[place] = span;
    const words = wordsOf(last, span.to - within);
    if (words) keepTighter(matches, { frame, words });
  }
  const { without } = frame;
  return without === null ? matches : matches.filter((match) => !isNear(met.spansOf(without), match));
}

/** The tokens of all spans, ascending; null as long as one is missing or begins too early. */
function wordsOf(spans: readonly (Span | undefined)[], earliest: number): number[] | null {
  for (const span of spans) if (!span || span.from < earliest) return null;
  const words: number[] = [];
  for (const span of spans) {
    const end = span?.to ?? 0;
    for (let word = span?.from ?? 0; word < end; word++) if (!words.includes(word)) words.push(word);
  }
  return words.sort((a, b) => a - b);
}

function isAnySilenced({ from, to }: Span, rule: BareRule, isSilenced: IsSilenced): boolean {
  for (let token = from; token < to; token++) if (isSilenced(rule, token)) return true;
  return false;
}

function isNear(spans: readonly Span[], match: FrameMatch): boolean {
  const { within } = match.frame;
  return spans.some(({ from, to }) => from < firstWord(match) + within && to > lastWord(match) + 1 - within);
}

function keepTighter(matches: FrameMatch[], match: FrameMatch): void {
  const last = matches.at(-1);
  if (!last || lastWord(last) < firstWord(match)) matches.push(match);
  else if (width(match) < width(last)) matches[matches.length - 1] = match;
}

/** Index of the first token of a match. */
export const firstWord = (match: FrameMatch): number => match.words[0] ?? 0;
/** Index of the last token of a match. */
export const lastWord = (match: Pick<FrameMatch, 'words'>): number => match.words.at(-1) ?? 0;
const width = (match: FrameMatch) => lastWord(match) - firstWord(match);
