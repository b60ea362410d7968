/** A text to be read, and the name it goes by in what is printed. */
export interface Note {
  readonly id: string;
  readonly text: string;
}

/** A line that holds no note. */
export interface BadLine {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** Takes notes from what may be plain text: what does not begin as a JSON object is one note, called "-". */
export function readNotesOrText(source: string): (Note | BadLine)[] {
  const isPlain = source.trim() !== '' && !/^\uFEFF?\s*\{\s*["}]/.test(source);
  return isPlain ? [{ id: '-', text: source.replace(/^\uFEFF/, '') }] : readNotes(source);
}

/** Takes notes from JSON lines `{"id","text"}`. */
export function readNotes(source: string): (Note | BadLine)[] {
  const bare = source.replace(/^\uFEFF/, '');
  return bare.split(/\r?\n/).flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, at + 1)]));
}

function readLine(line: string, number: number): Note | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { line: number, message: 'is not JSON' };
  }
  if (typeof value !== 'object' || value === null) return { line: number, message: 'is not an object' };
  const id = 'id' in value ? value.id : undefined;
  const text = 'text' in value ? value.text : undefined;
  if (typeof id !== 'string' && typeof id !== 'number') return { line: number, message: 'has no id' };
  if (typeof text !== 'string') return { line: number, message: 'has no text' };
  return { id: String(id), text };
}
