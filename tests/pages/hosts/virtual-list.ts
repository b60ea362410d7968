import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/*
 * A list of 400 notes of which only those in view have a field, as windowing libraries draw them: the fields are
 * keyed by their place in the window, so a field that has focus is given the text of another row when the list is
 * scrolled under it. React holds the text and writes it back after each key.
 */
const ROWS = 400;
const ROW_PX = 60;
const IN_VIEW = 8;

interface VirtualList {
  readonly notes: readonly string[];
  /** Scrolls the list so that this row is the first in view. */
  showFrom(row: number): void;
}
declare global {
  interface Window {
    virtualList?: VirtualList;
  }
}

const initial = Array.from({ length: ROWS }, (_, row) =>
  row % 20 === 10 ? 'Datteren har været alene hjemme hele natten.' : `Notat ${row}. Vi ses på mandag.`,
);

function List() {
  const [notes, setNotes] = useState<readonly string[]>(initial);
  const [first, setFirst] = useState(0);
  window.virtualList = { notes, showFrom: (row) => flushSync(() => setFirst(row)) };
  const rows = Array.from({ length: IN_VIEW }, (_, place) => first + place);
  return createElement(
    'div',
    { style: { position: 'relative', height: IN_VIEW * ROW_PX } },
    rows.map((row, place) =>
      createElement('textarea', {
        key: place,
        id: `place${place}`,
        'aria-label': `Notat i række ${row + 1}`,
        value: notes[row],
        onChange: ({ target }: { target: HTMLTextAreaElement }) => setNotes(notes.with(row, target.value)),
        style: { position: 'absolute', top: place * ROW_PX, width: '40rem', height: ROW_PX - 10 },
      }),
    ),
  );
}

flushSync(() =>
  createRoot(document.body.appendChild(document.createElement('main'))).render(createElement(List)),
);

export type { VirtualList };
