import { join } from 'node:path';
import { readContent } from '@/lib/pack';
import { listen } from './listen';

export interface PracticePage {
  readonly url: string;
  /** `http://127.0.0.1:port`, the origin to switch Sidemand on for. */
  readonly origin: string;
  /** The invented note that `npm start -- --headless` types. */
  readonly note: string;
  /** How many places in it are found. */
  readonly expected: number;
  close(): Promise<void>;
}

/**
 * Serves a page like a journal's on loopback: an empty rich note field, an empty text field and one with an
 * invented note in it. It is a host page as any other; the real page script runs there.
 */
export async function servePracticePage(): Promise<PracticePage> {
  const { practiceNotes } = readContent(join(import.meta.dirname, '..'));
  const [first, second] = practiceNotes;
  const html = practiceHtml(
    practiceNotes.map((note) => note.text),
    second?.text ?? '',
  );
  const served = await listen((request, response) => {
    const found = request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? html : '');
  });
  return {
    ...served,
    url: `${served.origin}/`,
    note: first?.text ?? '',
    expected: first?.expects.length ?? 0,
  };
}

function practiceHtml(notes: readonly string[], filled: string): string {
  return `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>Øvejournal</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
  label, h2 { display: block; font-weight: 600; font-size: 1rem; margin: 1.5rem 0 .25rem; }
  textarea, [contenteditable] { box-sizing: border-box; width: 100%; min-height: 7rem; padding: .5rem;
    border: 1px solid #999; border-radius: 4px; font: inherit; white-space: pre-wrap; background: #fff; }
  pre { font: inherit; white-space: pre-wrap; background: #f4f4f1; padding: .75rem; border-radius: 4px; }
</style>
<h1>Øvejournal</h1>
<p>En side, der ligner en journal. Alle mennesker i noterne er opdigtede.</p>
<h2 id="rich-label">Notat</h2>
<div id="rich" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="rich-label"></div>
<label for="plain">Kort notat</label>
<textarea id="plain" lang="da" spellcheck="false"></textarea>
<label for="filled">Notat fra i går</label>
<textarea id="filled" lang="da" rows="8" spellcheck="false">${escapeHtml(filled)}</textarea>
<h2>Opdigtede noter at skrive af</h2>
${notes.map((note) => `<pre>${escapeHtml(note)}</pre>`).join('\n')}
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
