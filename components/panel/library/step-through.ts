/**
 * The keys of a search: down goes into what was found and on, up back and at last to the field, Enter in the
 * field goes to the first find, Escape clears. Everything else stays the browser's.
 */
export function stepThrough(event: KeyboardEvent, around: HTMLElement | null, clear: () => void): void {
  const field = around?.querySelector('input');
  if (!around || !field || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const rows = [...around.querySelectorAll<HTMLElement>('.sm-results .sm-row')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const inField = document.activeElement === field;
  if (at < 0 && !inField) return;
  const go = (to: HTMLElement | undefined) => {
    event.preventDefault();
    to?.focus();
  };
  if (event.key === 'ArrowDown' && rows.length > 0) go(rows[at + 1] ?? rows.at(-1));
  else if (event.key === 'ArrowUp' && at >= 0) go(at > 0 ? rows[at - 1] : field);
  else if (event.key === 'Enter' && inField && rows.length > 0) go(rows[0]);
  else if (event.key === 'Escape' && field.value) {
    clear();
    go(field);
  }
}
