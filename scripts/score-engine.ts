/**
 * Scores the engine against labelled notes: `node --import tsx scripts/score-engine.ts [FOLDER] [--each]`.
 * FOLDER holds `notes-dev.jsonl` and `score.mjs`; both are research and no part of the product.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../lib/engine';
import { loadRules } from '../tests/support/rules';

const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith('--')) ?? '/work/shared/engine';
const notesFile = join(folder, 'notes-dev.jsonl');
const engine = createEngine(loadRules().ruleSet);

interface Note {
  readonly id: string;
  readonly text: string;
}

const lines = readFileSync(notesFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Note)
  .map(({ id, text }) => {
    const findings = engine
      .evaluate(text)
      .map(({ topic, ...finding }) => ({ ...finding, topic, type: topic }));
    return JSON.stringify({ id, findings });
  });

const work = mkdtempSync(join(tmpdir(), 'sidemand-score-'));
const findingsFile = join(work, 'findings.jsonl');
try {
  writeFileSync(findingsFile, lines.join('\n'));
  execFileSync(
    process.execPath,
    [join(folder, 'score.mjs'), notesFile, findingsFile, ...options.filter((option) => option === '--each')],
    { stdio: 'inherit' },
  );
} finally {
  rmSync(work, { recursive: true });
}
