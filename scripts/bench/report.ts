import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChecklistTiming } from '../../tests/bench/checklist.bench';
import type { ContenderName } from '../../tests/bench/contenders';
import type { EngineTiming } from '../../tests/bench/engine.bench';
import type { MarkingTiming } from '../../tests/bench/marking.bench';
import type { PanelTiming } from '../../tests/bench/panel.bench';
import type { Quantiles } from '../../tests/bench/quantiles';
import type { RestingTiming } from '../../tests/bench/resting.bench';
import type { SearchTiming } from '../../tests/bench/search.bench';

import type { KeyCost, TypingTiming } from '../../tests/bench/typing.bench';
import type { Size } from '../page-script-sizes';
import type { Machine } from './machine';

/** What one run has measured; a part that was not asked for is not there. */
export interface Parts {
  sizes?: readonly Size[];
  engine?: readonly EngineTiming[];
  search?: readonly SearchTiming[];
  panel?: PanelTiming;
  checklist?: readonly ChecklistTiming[];
  marking?: readonly MarkingTiming[];
  resting?: readonly RestingTiming[];
  typing?: readonly TypingTiming[];
}
export type Part = keyof Parts;

const PATH = join(import.meta.dirname, '../../docs/PERFORMANCE.md');
const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';
const NAMES: Readonly<Record<ContenderName, string>> = {
  plain: 'the page alone',
  sidemand: 'Sidemand',
  hypothesis: 'Hypothesis',
};

/** Writes the tables between the markers of docs/PERFORMANCE.md. */
export function writeReport(tables: string): void {
  const [head, rest] = readFileSync(PATH, 'utf8').split(START);
  const tail = rest?.split(END)[1];
  if (tail === undefined) throw new Error(`${PATH}: no ${START} … ${END}`);
  writeFileSync(PATH, `${head}${START}\n\n${tables}\n\n${END}${tail}`);
}

/** The tables as Markdown. */
export function tablesOf(parts: Parts, before: Machine, after: Machine): string {
  const { sizes, engine, search, panel, checklist, marking, resting, typing } = parts;
  return [
    `Measured ${before.date} on ${before.hardware}, ${before.system}; ${before.browser}; Node ${before.node}. ` +
      `Load of the machine: ${before.load} before, ${after.load} after (our own browsers are in the second).`,
    ...(sizes ? sizeTable(sizes) : []),
    ...(typing ? typingTables(typing) : []),
    ...(marking ? markingTables(marking) : []),
    ...(resting ? restingTable(resting) : []),
    ...(engine ? engineTable(engine) : []),
    ...(search ? searchTable(search) : []),
    ...(panel ? panelTable(panel) : []),
    ...(checklist ? checklistTable(checklist) : []),
  ].join('\n\n');
}

const sizeTable = (sizes: readonly Size[]) => [
  '### What runs in a page',
  table(
    ['file', 'bytes', 'kB gzip'],
    sizes.map(({ file, bytes, gzip }) => [`\`${file}\``, String(bytes), (gzip / 1000).toFixed(2)]),
  ),
];

function typingTables(typing: readonly TypingTiming[]): string[] {
  const rowsOf = (cells: (cost: KeyCost, alone: KeyCost) => string[]) =>
    typing.flatMap(({ surface, chars, costs }) =>
      (['plain', 'sidemand', 'hypothesis'] as const).map((name) => [
        surface,
        String(chars),
        NAMES[name],
        ...cells(costs[name], costs.plain),
      ]),
    );
  const added = (one: Quantiles, alone: Quantiles) => (one === alone ? '' : three(less(one, alone)));
  return [
    '### Own script per key (ms of processor time)',
    table(
      ['field', 'characters', '', 'mean', 'p50 / p95 / p99', 'longest task'],
      rowsOf(({ own, longest }, alone) =>
        own === alone.own ? [] : [own.mean.toFixed(2), two(own), longest.toFixed(1)],
      ).filter((row) => row.length > 3),
    ),
    '### Main-thread work per key (ms of processor time, p50 / p95 / p99)',
    table(
      ['field', 'characters', '', 'work', 'added'],
      rowsOf(({ work }, alone) => [three(work), added(work, alone.work)]),
    ),
    `${typing[0]?.keys} keys each. Marks with Sidemand, live and of them seen: ${typing
      .map(({ surface, chars, live, seen }) => `${surface} ${chars}: ${live}, ${seen}`)
      .join('; ')}.`,
    '### From key to the end of the next frame (ms by the clock, p50 / p95 / p99)',
    table(
      ['field', 'characters', '', 'key to frame', 'added'],
      rowsOf(({ frame }, alone) => [three(frame), added(frame, alone.frame)]),
    ),
  ];
}

const markingTables = (marking: readonly MarkingTiming[]) => [
  '### When marks come (ms by the clock, p50 / p95), and what the first focus costs (ms of processor time)',
  table(
    ['field', 'characters', 'last key → mark', 'first click → marks', 'own script then', 'longest task'],
    marking.map(({ surface, chars, painted, first, own, longest }) => [
      surface,
      String(chars),
      `${painted.p50.toFixed(0)} / ${painted.p95.toFixed(0)}`,
      `${first.p50.toFixed(0)} / ${first.p95.toFixed(0)}`,
      own.toFixed(0),
      longest.toFixed(0),
    ]),
  ),
];

const restingTable = (resting: readonly RestingTiming[]) => [
  '### Focus in a field of 10,000 characters, ten seconds of nothing (ms of processor time), and the heap after them',
  table(
    ['field', '', 'main thread', 'own script', 'own tasks', 'heap, MB', 'added, MB'],
    resting.map(({ surface, contender, work, own, runs, heap }) => {
      const alone = resting.find((one) => one.surface === surface && one.contender === 'plain')?.heap ?? 0;
      return [
        surface,
        NAMES[contender],
        work.toFixed(1),
        own.toFixed(2),
        String(runs),
        (heap / 1e6).toFixed(2),
        contender === 'plain' ? '' : ((heap - alone) / 1e6).toFixed(2),
      ];
    }),
  ),
];

const engineTable = (engine: readonly EngineTiming[]) => [
  '### Engine, all rules, one reading of the whole text (ms)',
  table(
    ['characters', 'p50', 'p95'],
    engine.map(({ chars, time }) => [String(chars), time.p50.toFixed(2), time.p95.toFixed(2)]),
  ),
];

const searchTable = (search: readonly SearchTiming[]) => [
  '### Library search over the whole guidance (ms: p50 / p95 / p99)',
  table(
    ['language', 'things', 'making the index', 'one question'],
    search.map(({ locale, things, index, question }) => [
      locale,
      String(things),
      three(index),
      two(question),
    ]),
  ),
];

const panelTable = ({ starts, begun, painted, calm }: PanelTiming) => [
  `### Panel, first opening after a start of the browser (ms from the press, ${starts} starts)`,
  table(
    ['', 'p50', 'p95'],
    [
      ['page begun', begun.p50.toFixed(0), begun.p95.toFixed(0)],
      ['header painted', painted.p50.toFixed(0), painted.p95.toFixed(0)],
      ['calm page readable, after the press on its button', calm.p50.toFixed(0), calm.p95.toFixed(0)],
    ],
  ),
];

const checklistTable = (checklist: readonly ChecklistTiming[]) => [
  '### Checklist, from the press to the frame with its first row (ms by the clock, p50 / p95), and ms of processor time',
  table(
    [
      'runs',
      'items',
      'first press',
      'later ones',
      'another run',
      'longest task of these',
      'after a tick',
      'scrolling',
    ],
    checklist.map(({ runs, items, first, later, other, opening, tick, scrolling }) => [
      String(runs),
      String(items),
      byClock(first),
      byClock(later),
      other ? byClock(other) : '',
      opening.toFixed(1),
      tick.toFixed(1),
      scrolling.toFixed(1),
    ]),
  ),
];
const byClock = ({ p50, p95 }: Quantiles) => `${p50.toFixed(0)} / ${p95.toFixed(0)}`;

const less = (one: Quantiles, other: Quantiles): Quantiles => ({
  p50: one.p50 - other.p50,
  p95: one.p95 - other.p95,
  p99: one.p99 - other.p99,
});

const quantiles =
  (digits: number) =>
  ({ p50, p95, p99 }: Quantiles) =>
    [p50, p95, p99].map((time) => time.toFixed(digits)).join(' / ');
const three = quantiles(1);
const two = quantiles(2);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
