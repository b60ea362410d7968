import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** So many characters of invented notes and sentences: other words all the time, as in real notes. */
export function bankText(chars: number): string {
  const notes = filesOf('notes', '.jsonl').flatMap((text) =>
    text.split('\n').map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const sentences = filesOf('sentences', '.tsv').flatMap((text) =>
    text.split('\n').map((line) => line.split('\t')[2]),
  );
  const bank = [...notes, ...sentences].join('\n\n');
  return bank.repeat(Math.ceil(chars / bank.length)).slice(0, chars);
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(FIXTURES, folder, name), 'utf8').trim());
}
