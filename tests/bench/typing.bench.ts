import { setTimeout as rest } from 'node:timers/promises';
import type { DrivenPage } from '@/scripts/drive';
import { CONTENDERS, type Contender, type ContenderName } from './contenders';
import { FIELD_PAGES, type FieldPage } from './field-page';
import { type Quantiles, quantilesOf } from './quantiles';
import { type Cost, traceCosts } from './script-costs';

/** Each field is typed in so often by each browser, in turns, so that what else the machine does falls on all. */
const ROUNDS = 2;
const WORDS = 'han sover bedre nu og vil gerne tale om det i morgen efter frokost ';
const KEYS = WORDS.repeat(2).slice(0, 80);
/** A quick hand: so long between letters, and after a word long enough for the text to be read (120 ms). */
const LETTER_MS = 110;
const WORD_MS = 260;

/** What one key cost, in milliseconds. */
export interface KeyCost {
  /** Processor time of the page's main thread until the next key. */
  readonly work: Quantiles;
  /** Of it the contender's own scripts, with the layout that they force. */
  readonly own: Quantiles & { readonly mean: number };
  /** The contender's own scripts in their longest task. */
  readonly longest: number;
  /** By the clock, from the key event to the end of the next frame. */
  readonly frame: Quantiles;
}

export interface TypingTiming extends FieldPage {
  readonly keys: number;
  /** Marks with us: live ones, and of those the ones that are seen. */
  readonly live: number;
  readonly seen: number;
  readonly costs: Readonly<Record<ContenderName, KeyCost>>;
}

interface Measured {
  readonly costs: Cost[];
  readonly frame: number[];
}

/** Types in each contender's browser, in the same run. */
export async function measureTyping(
  contenders: readonly Contender[],
  pages: readonly FieldPage[] = FIELD_PAGES,
): Promise<TypingTiming[]> {
  const timings: TypingTiming[] = [];
  for (const page of pages) {
    const measured = new Map<ContenderName, Measured>(
      CONTENDERS.map((name) => [name, { costs: [], frame: [] }]),
    );
    let marks = { live: 0, seen: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
        const opened = await contender.openPage(page);
        await contender.enter(opened);
        const { costs, frame } = await typeIn(opened, contender.scripts);
        measured.get(contender.name)?.costs.push(...costs);
        measured.get(contender.name)?.frame.push(...frame);
        if (contender.name === 'sidemand') marks = await opened.evaluate(countMarks);
        await opened.close();
      }
    }
    const costs = Object.fromEntries([...measured].map(([name, all]) => [name, costOf(all)]));
    timings.push({
      ...page,
      ...marks,
      keys: KEYS.length * ROUNDS,
      costs: costs as Record<ContenderName, KeyCost>,
    });
  }
  return timings;
}

/** Types in the middle of the field with real keys, and measures each. */
async function typeIn(page: DrivenPage, scripts: string | null): Promise<Measured> {
  await page.evaluate(watchFrames);
  await rest(1_000);
  const end = await traceCosts(page, scripts);
  for (const key of KEYS) {
    const next = rest(key === ' ' ? WORD_MS : LETTER_MS);
    await page.type(key);
    await next;
  }
  const costs = await end();
  const frame = await page.evaluate<number[]>('window.keyFrames');
  return { costs, frame };
}

/** Measured in the page: the key's own time stamp, and the end of the frame that follows it. */
function watchFrames(): void {
  const times: number[] = [];
  const channel = new MessageChannel();
  const pressed: number[] = [];
  channel.port1.onmessage = () => times.push(...pressed.splice(0).map((at) => performance.now() - at));
  addEventListener(
    'keydown',
    (event) => {
      pressed.push(event.timeStamp);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    },
    true,
  );
  Object.assign(window, { keyFrames: times });
}

function countMarks(): { live: number; seen: number } {
  type Measurable = AbstractRange & { getBoundingClientRect(): DOMRect };
  const field = document.querySelector('#field')?.getBoundingClientRect();
  const ranges = [...CSS.highlights.values()].flatMap((one) => [...(one as Iterable<Measurable>)]);
  const isSeen = (range: Measurable) => {
    const { top, bottom } = range.getBoundingClientRect();
    return field !== undefined && bottom > field.top && top < field.bottom;
  };
  return { live: ranges.length, seen: ranges.filter(isSeen).length };
}

function costOf({ costs, frame }: Measured): KeyCost {
  const own = costs.map((cost) => cost.own);
  return {
    work: quantilesOf(costs.map((cost) => cost.work)),
    own: { ...quantilesOf(own), mean: own.reduce((total, ms) => total + ms, 0) / own.length },
    longest: Math.max(...costs.map((cost) => cost.longest)),
    frame: quantilesOf(frame),
  };
}
