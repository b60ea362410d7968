/**
 * What a page of the gallery offers the tests, as `window.editorPage`. Everything is done with the editor's own
 * API, as its application would; nothing here knows of Sidemand.
 */
export interface EditorPage {
  /** Where a person clicks to write, as the driver selects: `#editor`, `iframe.note >>> body`. */
  readonly field: string;
  /** What the editor itself says that it holds, byte for byte what would be saved: getHTML, value, delta, state. */
  serialise(): string;
  /** The whole content anew, one paragraph a line. */
  setText(lines: readonly string[]): void | Promise<void>;
  /** Left out where the editor has no such state. */
  setReadOnly?(isReadOnly: boolean): void;
  /** The editor goes, as when a dialog of the application closes. */
  destroy(): void | Promise<void>;
  /** The editor comes back, empty. */
  create(): Promise<void>;
}

declare global {
  interface Window {
    editorPage?: EditorPage;
  }
}

/** Makes the page known to the tests once its editor can be typed in. */
export function offer(page: EditorPage): void {
  window.editorPage = page;
}

/** Lines as the HTML that rich editors take: one paragraph each. */
export function paragraphsOf(lines: readonly string[]): string {
  const markup = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return lines.map((line) => `<p>${markup(line)}</p>`).join('');
}
