import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineTiming } from '../../tests/bench/engine.bench';
import type { PanelTiming } from '../../tests/bench/panel.bench';
import type { Quantiles } from '../../tests/bench/quantiles';
import type { SearchTiming } from '../../tests/bench/search.bench';
import type { Size } from '../../tests/bench/sizes.bench';
import type { KeyCost, TypingTiming } from '../../tests/bench/typing.bench';
import type { Machine } from './machine';

export interface Report {
  readonly sizes: readonly Size[];
  readonly engine: readonly EngineTiming[];
  readonly search: readonly SearchTiming[];
  readonly panel: PanelTiming;
  readonly typing: readonly TypingTiming[];
  readonly before: Machine;
  readonly after: Machine;
}

const PATH = join(import.meta.dirname, '../../docs/PERFORMANCE.md');
const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** Writes the tables between the markers of docs/PERFORMANCE.md, and gives them. */
export function writeReport(report: Report): string {
  const tables = tablesOf(report);
  const [head, rest] = readFileSync(PATH, 'utf8').split(START);
  const tail = rest?.split(END)[1];
  if (tail === undefined) throw new Error(`${PATH}: no ${START} … ${END}`);
  writeFileSync(PATH, `${head}${START}\n\n${tables}\n\n${END}${tail}`);
  return tables;
}

function tablesOf({ sizes, engine, search, panel, typing, before, after }: Report): string {
  return [
    `Measured ${before.date} on ${before.hardware}, ${before.system}; ${before.browser}; Node ${before.node}. ` +
      `Load of the machine: ${before.load} before, ${after.load} after (our own browsers are in the second).`,
    '### What runs in a page',
    table(
      ['file', 'bytes', 'kB gzip'],
      sizes.map(({ file, bytes, gzip }) => [`\`${file}\``, String(bytes), (gzip / 1000).toFixed(2)]),
    ),
    '### Engine, all rules, one reading of the whole text (ms)',
    table(
      ['characters', 'p50', 'p95'],
      engine.map(({ chars, time }) => [String(chars), time.p50.toFixed(2), time.p95.toFixed(2)]),
    ),
    '### Library search over the whole guidance (ms: p50 / p95 / p99)',
    table(
      ['language', 'things', 'making the index', 'one question'],
      search.map(({ locale, things, index, question }) => [
        locale,
        String(things),
        three(index),
        [question.p50, question.p95, question.p99].map((ms) => ms.toFixed(2)).join(' / '),
      ]),
    ),
    '### Main-thread work per key (ms of processor time, p50 / p95 / p99)',
    typingTable(typing, (cost) => cost.work),
    '### From key to the end of the next frame (ms by the clock, p50 / p95 / p99)',
    typingTable(typing, (cost) => cost.frame),
    `### Panel, first opening after a start of the browser (ms from the press, ${panel.starts} starts)`,
    table(
      ['', 'p50', 'p95'],
      [
        ['page begun', panel.begun.p50.toFixed(0), panel.begun.p95.toFixed(0)],
        ['heading painted', panel.painted.p50.toFixed(0), panel.painted.p95.toFixed(0)],
      ],
    ),
  ].join('\n\n');
}

function typingTable(typing: readonly TypingTiming[], pick: (cost: KeyCost) => Quantiles): string {
  return table(
    ['field', 'characters', 'keys', 'with Sidemand', 'without', 'added'],
    typing.map(({ surface, chars, keys, withIt, without }) => {
      const ours = pick(withIt);
      const theirs = pick(without);
      const added = {
        p50: ours.p50 - theirs.p50,
        p95: ours.p95 - theirs.p95,
        p99: ours.p99 - theirs.p99,
      };
      return [surface, String(chars), String(keys), ...[ours, theirs, added].map(three)];
    }),
  );
}

const three = ({ p50, p95, p99 }: Quantiles): string =>
  [p50, p95, p99].map((time) => time.toFixed(1)).join(' / ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
