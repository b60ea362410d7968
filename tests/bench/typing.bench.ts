import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { type DrivenPage, launchChromium } from '@/scripts/drive';
import { switchOn } from '@/scripts/start/switch-on';
import { serve } from '../support/serve';
import { noteOf } from './note';
import { type Quantiles, quantilesOf } from './quantiles';

const SURFACES = ['textarea', 'contenteditable'] as const;
const SIZES = [1_000, 10_000, 50_000];
type Surface = (typeof SURFACES)[number];

/** Each field is typed in so often by each browser, in turns, so that what else the machine does falls on both. */
const ROUNDS = 3;
const WORDS = 'han sover bedre nu og vil gerne tale om det i morgen efter frokost ';
const KEYS = WORDS.repeat(2).slice(0, 80);
/** A quick hand: so long between letters, and after a word long enough for the text to be read (120 ms). */
const LETTER_MS = 110;
const WORD_MS = 260;

/** What one key cost, in milliseconds. */
export interface KeyCost {
  /** Processor time of the page's main thread until the next key. */
  readonly work: Quantiles;
  /** From the key event to the end of the next frame. */
  readonly frame: Quantiles;
}

export interface TypingTiming {
  readonly surface: Surface;
  readonly chars: number;
  readonly keys: number;
  readonly withIt: KeyCost;
  readonly without: KeyCost;
}

interface Measured {
  readonly work: number[];
  readonly frame: number[];
}

/** Types in the built extension's Chromium and in one without it, in the same run. */
export async function measureTyping(extension: string): Promise<TypingTiming[]> {
  const pages = SURFACES.flatMap((surface) => SIZES.map((chars) => ({ surface, chars })));
  const site = await serve(
    Object.fromEntries(pages.map(({ surface, chars }) => [pathOf(surface, chars), pageOf(surface, chars)])),
  );
  const nothing = makeEmptyExtension();
  const withIt = await launchChromium({ extension, language: 'da' });
  const without = await launchChromium({ extension: nothing, language: 'da' });
  try {
    await switchOn(withIt, site.origin);
    const timings: TypingTiming[] = [];
    for (const { surface, chars } of pages) {
      const costs = { withIt: empty(), without: empty() };
      for (let round = 0; round < ROUNDS; round++) {
        const turns = [
          { browser: withIt, cost: costs.withIt, guided: true },
          { browser: without, cost: costs.without, guided: false },
        ];
        for (const { browser, cost, guided } of round % 2 === 0 ? turns : turns.reverse()) {
          const page = await browser.openPage(`${site.origin}${pathOf(surface, chars)}`);
          const measured = await typeIn(page, guided);
          cost.work.push(...measured.work);
          cost.frame.push(...measured.frame);
          await page.close();
        }
      }
      timings.push({
        surface,
        chars,
        keys: costs.withIt.work.length,
        withIt: costOf(costs.withIt),
        without: costOf(costs.without),
      });
    }
    return timings;
  } finally {
    await withIt.close();
    await without.close();
    await site.close();
    rmSync(nothing, { recursive: true });
  }
}

/** Types in the middle of the field with real keys, and measures each. */
async function typeIn(page: DrivenPage, guided: boolean): Promise<Measured> {
  await page.click('#field');
  await page.evaluate(toTheMiddle);
  // The guide has come, read the whole text and painted it: what comes now is only the keys' own.
  if (guided)
    await page.waitFor(() => CSS.highlights.size > 0, undefined, { timeout: 30_000, what: 'marks' });
  await page.evaluate(watchFrames);
  // Processor time, not time by the clock: what other programs do does not count.
  await page.devtools('Performance.enable', { timeDomain: 'threadTicks' });
  await rest(1_000);
  const work: number[] = [];
  let before = await workedFor(page);
  for (const key of KEYS) {
    const next = rest(key === ' ' ? WORD_MS : LETTER_MS);
    await page.type(key);
    await next;
    const now = await workedFor(page);
    work.push(now - before);
    before = now;
  }
  const frame = await page.evaluate<number[]>('window.keyFrames');
  return { work, frame };
}

/** Milliseconds of processor time that the page's main thread has spent in tasks. */
async function workedFor(page: DrivenPage): Promise<number> {
  const { metrics } = await page.devtools<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

function toTheMiddle(): void {
  const field = document.querySelector('#field');
  if (field instanceof HTMLTextAreaElement) {
    const middle = field.value.length >> 1;
    field.setSelectionRange(middle, middle);
    field.scrollTop = field.scrollHeight / 2;
    return;
  }
  const lines = field?.children ?? [];
  const line = lines[lines.length >> 1];
  line?.scrollIntoView({ block: 'center' });
  getSelection()?.collapse(line?.firstChild ?? null, 28);
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

const empty = (): Measured => ({ work: [], frame: [] });
const costOf = ({ work, frame }: Measured): KeyCost => ({
  work: quantilesOf(work),
  frame: quantilesOf(frame),
});
const pathOf = (surface: Surface, chars: number) => `/${surface}/${chars}`;

function pageOf(surface: Surface, chars: number): string {
  const text = noteOf(chars);
  const field =
    surface === 'textarea'
      ? `<textarea id="field" lang="da">${text}</textarea>`
      : `<div id="field" contenteditable role="textbox" lang="da">${text
          .trim()
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('')}</div>`;
  return `<!doctype html><html lang="da"><link rel="icon" href="data:,"><title>${surface} ${chars}</title>
<style>#field{box-sizing:border-box;width:700px;height:400px;overflow:auto;font:16px/1.5 sans-serif}</style>
<h1>Notat</h1>${field}</html>`;
}

/** The driver wants an extension; this one does nothing anywhere. */
function makeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidemand-nothing-'));
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
