import { type ChangeEvent, createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { offer } from './editor-page';

// A controlled field: React writes the value back after each key.
let root: Root | null = null;
let state = { text: '', isReadOnly: false };
let change: (next: Partial<typeof state>) => void = () => {};

function Note() {
  const [current, setCurrent] = useState({ text: '', isReadOnly: false });
  state = current;
  change = (next) => flushSync(() => setCurrent({ ...state, ...next }));
  return createElement('textarea', {
    id: 'note',
    'aria-label': 'Notat',
    value: current.text,
    readOnly: current.isReadOnly,
    style: { width: '52rem', height: '12rem', font: '16px/1.5 sans-serif' },
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) =>
      setCurrent({ ...current, text: event.target.value }),
  });
}

async function create(): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  flushSync(() => root?.render(createElement(Note)));
}

await create();
offer({
  field: '#note',
  serialise: () => state.text,
  setText: (lines) => change({ text: lines.join('\n') }),
  setReadOnly: (isReadOnly) => change({ isReadOnly }),
  destroy: () => root?.unmount(),
  create,
});
