/**
 * `npm run -s check-text -- FILE.jsonl`: what the extension finds in notes, a line of JSON for each. FILE has a
 * line `{"id","text"}` for each note; without FILE, standard input is read, as such lines or as one plain text.
 * A bad line is told on standard error, the rest is read all the same, and the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import { createEngine } from '../lib/engine';
import { loadRuleSet } from './text-tools/load-rule-set';
import { readNotes, readNotesOrText } from './text-tools/read-notes';
import { createReporter } from './text-tools/report';

const [file = '-', ...more] = process.argv.slice(2);
const STANDARD_INPUT = 0;

function main(): void {
  const notes =
    file === '-'
      ? readNotesOrText(readFileSync(STANDARD_INPUT, 'utf8'))
      : readNotes(readFileSync(file, 'utf8'));
  const { shipped, rules } = loadRuleSet();
  const { evaluate } = createEngine(shipped);
  const report = createReporter(rules);
  const lines: string[] = [];
  for (const note of notes) {
    if ('message' in note) {
      console.error(`line ${note.line} ${note.message}`);
      process.exitCode = 1;
    } else lines.push(JSON.stringify({ id: note.id, findings: evaluate(note.text).map(report) }));
  }
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

const USAGE =
  'npm run -s check-text -- FILE.jsonl   lines {"id","text"}; without FILE standard input, as such lines or as one text';

try {
  if (file === '--help' || file === '-h') console.log(USAGE);
  else if (more.length > 0) {
    console.error(`one file at a time\n${USAGE}`);
    process.exitCode = 1;
  } else main();
} catch (cause) {
  // The name of the file and of the fault; never a piece of the text.
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  console.error(code ? `${file} cannot be read: ${code}` : cause);
  process.exitCode = 1;
}
