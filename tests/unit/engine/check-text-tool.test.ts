import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

function checkText(input: string, args: readonly string[] = []) {
  const script = join(import.meta.dirname, '../../../scripts/check-text.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { notes: lines.map((line) => JSON.parse(line)), stderr, status };
}

const TEXT =
  '😀 Hun siger, at hun ikke orker at leve længere. Ring 22 22 22 22. Hans søster Mette kom forbi.';

test('each note gives one line with its findings, offsets in UTF-16', () => {
  const { notes, stderr, status } = checkText(
    `${JSON.stringify({ id: 'a', text: TEXT })}\n\n${JSON.stringify({ id: 2, text: '' })}\n`,
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(notes.map(({ id }) => id)).toEqual(['a', '2']);
  const shown = notes[0].findings.map(({ start, end, ...rest }: { start: number; end: number }) => ({
    words: TEXT.slice(start, end),
    ...rest,
  }));
  expect(shown).toContainEqual(
    expect.objectContaining({ kind: 'topic', topic: 'suicide-risk', certainty: 'affirmed', alert: true }),
  );
  expect(shown).toContainEqual({ words: '22 22 22 22', kind: 'identifier', type: 'phone', alert: true });
  expect(shown).toContainEqual({
    words: 'Mette',
    kind: 'identifier',
    type: 'person-name',
    role: 'relative',
    alert: true,
  });
  expect(notes[1].findings).toEqual([]);
});

test('language has a suggestion in Danish', () => {
  const { notes } = checkText(JSON.stringify({ id: 'a', text: 'Han er et brokkehoved.' }));
  expect(notes[0].findings).toContainEqual(
    expect.objectContaining({ kind: 'language', suggestion: expect.stringMatching(/\S/) }),
  );
});

test('a bad line is told by its number, without its words, and the rest is read', () => {
  const good = JSON.stringify({ id: 'a', text: 'Gåtur.' });
  const { notes, stderr, status } = checkText(`${good}\n{"hemmelig\n{"id":"b"}\n[1]\n${good}\n`);
  expect(notes).toHaveLength(2);
  expect(stderr.trim().split('\n')).toEqual(['line 2 is not JSON', 'line 3 has no text', 'line 4 has no id']);
  expect(status).toBe(1);
});

test('plain text on standard input is one note', () => {
  const { notes, status } = checkText('Hun benægter selvmordstanker.\n\nGik en tur.\n');
  expect(notes.map(({ id }) => id)).toEqual(['-']);
  expect(notes[0].findings).toContainEqual(expect.objectContaining({ certainty: 'negated', alert: false }));
  expect(status).toBe(0);
});

test('a file is read by its name, and one that is not there is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidemand-check-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'notes.jsonl');
  writeFileSync(file, `\uFEFF${JSON.stringify({ id: 'a', text: 'Gåtur.' })}\r\n`);
  expect(checkText('', [file]).notes).toEqual([{ id: 'a', findings: [] }]);
  const missing = checkText('', [join(folder, 'none.jsonl')]);
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain('ENOENT');
});

test('a file whose first line is bad is read line by line all the same, and a second file is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidemand-check-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'notes.jsonl');
  writeFileSync(file, `ikke en linje\n${JSON.stringify({ id: 'a', text: 'Gåtur.' })}\n`);
  const { notes, stderr, status } = checkText('', [file]);
  expect({ notes, stderr, status }).toEqual({
    notes: [{ id: 'a', findings: [] }],
    stderr: 'line 1 is not JSON\n',
    status: 1,
  });
  expect(checkText('', [file, file])).toMatchObject({ notes: [], status: 1 });
});
