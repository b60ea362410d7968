/** Cuts a text at its newlines and tells where each line begins. */
export function splitLines(text: string): { readonly text: string; readonly at: number }[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const cut = { text: line, at };
    at += line.length + 1;
    return cut;
  });
}
