import { setTimeout as rest } from 'node:timers/promises';
import type { DrivenPage } from '@/scripts/drive';
import type { Contender } from './contenders';
import { FIELD_PAGES, type FieldPage } from './field-page';
import { type Quantiles, quantilesOf } from './quantiles';
import { traceCosts } from './script-costs';

const TIMES = 8;
const STARTS = 2;
// A telephone number is marked in whatever sentence it stands.
const WORD = '33445566';

export interface MarkingTiming extends FieldPage {
  /** Milliseconds from the last key, the space behind a word, to the end of the frame with its mark. */
  readonly painted: Quantiles;
  /** Milliseconds from the click into a field nobody had been in to the end of the frame with the first marks. */
  readonly first: Quantiles;
  /** Processor time of our scripts in that time, and of it in the longest task. */
  readonly own: number;
  readonly longest: number;
}

/** Times how soon marks come, in Sidemand's browser. */
export async function measureMarking(
  { openPage, enter, scripts }: Contender,
  pages: readonly FieldPage[] = FIELD_PAGES,
): Promise<MarkingTiming[]> {
  const timings: MarkingTiming[] = [];
  for (const page of pages) {
    const painted: number[] = [];
    const first: number[] = [];
    const costs = [];
    for (let start = 0; start < STARTS; start++) {
      const opened = await openPage(page);
      await rest(500);
      await opened.evaluate(watchFirstMarks);
      const end = await traceCosts(opened, scripts);
      await opened.click('#field');
      first.push(await opened.waitFor<number>('window.firstMarks'));
      await rest(1_000);
      costs.push(...(await end()));
      await enter(opened);
      if (start === 0) for (let time = 0; time < TIMES; time++) painted.push(await timeMark(opened));
      await opened.close();
    }
    timings.push({
      ...page,
      painted: quantilesOf(painted),
      first: quantilesOf(first),
      own: quantilesOf(costs.map(({ own }) => own)).p50,
      longest: Math.max(...costs.map(({ longest }) => longest)),
    });
  }
  return timings;
}

async function timeMark(page: DrivenPage): Promise<number> {
  await rest(400);
  await page.evaluate(watchMark, WORD);
  for (const key of ` ${WORD}`) {
    await page.type(key);
    await rest(60);
  }
  await page.type(' ');
  const time = await page.waitFor<number>('window.markPainted', undefined, { what: 'the mark' });
  // As many characters and marks as before it.
  for (let key = 0; key < WORD.length + 2; key++) await page.press('Backspace');
  return time;
}

/** In each frame: is there one mark more on the word? The end of that frame is when it is painted. */
function watchMark(word: string): void {
  const field = document.querySelector('#field');
  const count = () =>
    [...CSS.highlights.values()]
      .flatMap((one) => [...(one as Iterable<AbstractRange>)])
      .filter((range) => {
        if (range instanceof Range) return range.toString() === word;
        return (field as HTMLTextAreaElement).value.slice(range.startOffset, range.endOffset) === word;
      }).length;
  const before = count();
  let pressed = 0;
  const key = (event: KeyboardEvent) => {
    pressed = event.timeStamp;
  };
  addEventListener('keydown', key, true);
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    Object.assign(window, { markPainted: performance.now() - pressed });
  };
  const look = () => {
    if (count() <= before) return requestAnimationFrame(look);
    removeEventListener('keydown', key, true);
    return channel.port2.postMessage(null);
  };
  Object.assign(window, { markPainted: 0 });
  requestAnimationFrame(look);
}

function watchFirstMarks(): void {
  const channel = new MessageChannel();
  let pressed = 0;
  channel.port1.onmessage = () => {
    Object.assign(window, { firstMarks: performance.now() - pressed });
  };
  const look = () => {
    const marks = [...CSS.highlights.values()].reduce((total, { size }) => total + size, 0);
    if (marks === 0) return requestAnimationFrame(look);
    return channel.port2.postMessage(null);
  };
  addEventListener('mousedown', ({ timeStamp }) => {
    pressed = timeStamp;
  });
  requestAnimationFrame(look);
}
