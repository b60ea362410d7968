import type { Behaviour } from '../../tests/e2e/editors/behaviours';
import type { Editor } from '../../tests/e2e/editors/editors';
import type { Outcome } from '../../tests/e2e/editors/outcome';
import type { BrowserName } from '../../tests/support/browsers';
import type { Cell } from './read-outcomes';

export interface Browser {
  readonly name: BrowserName;
  /** As the browser itself says it: `Chromium 156.0.8078.79`. */
  readonly version: string;
}

export interface Matrix {
  readonly editors: readonly Editor[];
  readonly behaviours: readonly Behaviour[];
  readonly browsers: readonly Browser[];
  readonly day: string;
  readonly cell: Cell;
  /** The version of a package of node_modules. */
  versionOf(name: string): string;
}

const SIGNS: Readonly<Record<Outcome['kind'] | 'not-run', string>> = {
  holds: '✓',
  'not-served': '·',
  impossible: '–',
  fails: '**✗**',
  'not-run': '?',
};

/** docs/EDITORS.md, whole. */
export function writeMatrix(matrix: Matrix): string {
  const { behaviours, browsers, day } = matrix;
  return `# Editors

What Sidemand does in the editors people write in, as the last run of \`npm run matrix\` found it on ${day}. Nothing here is
filled in by hand: \`tests/e2e/editors\` types in the real editors with real keys, once with Sidemand and once without,
and holds the two against each other byte for byte. To change a cell, change the code and run it again.

${SIGNS.holds} holds · ${SIGNS['not-served']} Sidemand stays away on purpose · ${SIGNS.impossible} cannot be had here, tried in the run · ${SIGNS.fails} fails · ${SIGNS['not-run']} not run

${behaviours.map(({ title }, at) => `${at + 1}. ${title}`).join('\n')}

${browsers.map((browser) => tableOf(matrix, browser)).join('\n\n')}
`;
}

function tableOf(matrix: Matrix, browser: Browser): string {
  const { behaviours, cell, editors, versionOf } = matrix;
  const outcomes = editors.map((editor) =>
    behaviours.map((behaviour) => cell(browser.name, editor.name, behaviour.name)),
  );
  const rows = editors.map((editor, row) => {
    const version = editor.package ? ` ${versionOf(editor.package)}` : '';
    const signs = outcomes[row]?.map((outcome) => SIGNS[outcome?.kind ?? 'not-run']) ?? [];
    return `| ${editor.title}${version} | ${signs.join(' | ')} |`;
  });
  const head = behaviours.map((_, at) => at + 1).join(' | ');
  return [
    `## ${browser.version}`,
    '',
    countsOf(outcomes.flat()),
    '',
    `| editor | ${head} |`,
    `| --- |${' :-: |'.repeat(behaviours.length)}`,
    ...rows,
    '',
    ...reasonsOf(matrix, outcomes),
    ...timesOf(matrix, outcomes),
  ].join('\n');
}

function countsOf(outcomes: readonly (Outcome | null)[]): string {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome?.kind === kind).length;
  const missing = outcomes.filter((outcome) => outcome === null).length;
  return `${count('holds')} hold, ${count('fails')} fail, ${count('impossible')} cannot be had, ${count('not-served')} are not served on purpose, ${missing} not run.`;
}

/** Every reason once, with the cells that it stands for. */
function reasonsOf({ editors }: Matrix, outcomes: readonly (readonly (Outcome | null)[])[]): string[] {
  const cells = new Map<string, string[]>();
  for (const [row, editor] of editors.entries()) {
    for (const [at, outcome] of outcomes[row]?.entries() ?? []) {
      if (!outcome || outcome.kind === 'holds') continue;
      const reason = `${SIGNS[outcome.kind]} ${outcome.because.split('\n')[0]}`;
      cells.set(reason, [...(cells.get(reason) ?? []), `${editor.title} (${at + 1})`]);
    }
  }
  return [...cells].map(([reason, where]) => `- ${reason}: ${where.join(', ')}`);
}

/** How long the marks were away, for the behaviours that time it. */
function timesOf({ behaviours }: Matrix, outcomes: readonly (readonly (Outcome | null)[])[]): string[] {
  return behaviours.flatMap(({ title }, at) => {
    const times = outcomes
      .map((row) => row[at])
      .flatMap((outcome) => (outcome?.kind === 'holds' && outcome.milliseconds ? [outcome.milliseconds] : []))
      .sort((a, b) => a - b);
    if (times.length === 0) return [];
    const median = times[Math.floor(times.length / 2)];
    return [
      `- ${title}: after ${median} ms in the middle of ${times.length} editors, ${times.at(-1)} ms at most.`,
    ];
  });
}
