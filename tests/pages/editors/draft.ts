import { ContentState, convertToRaw, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { offer } from './editor-page';

const place = document.createElement('div');
place.style.cssText = 'width: 40rem; font: 16px/1.5 sans-serif; border: 1px solid #999';

let root: Root | null = null;
let state = EditorState.createEmpty();
let setState: (state: EditorState) => void = () => {};
let setReadOnly: (isReadOnly: boolean) => void = () => {};

function Note() {
  const [editorState, set] = useState(() => EditorState.createEmpty());
  const [readOnly, lock] = useState(false);
  state = editorState;
  setState = set;
  setReadOnly = lock;
  return createElement(Editor, { editorState, onChange: set, readOnly, ariaLabel: 'Notat' });
}

async function create(): Promise<void> {
  document.body.append(place);
  root = createRoot(place);
  flushSync(() => root?.render(createElement(Note)));
}

await create();
offer({
  field: '.public-DraftEditor-content',
  // Without the keys, which are drawn at random.
  serialise: () =>
    JSON.stringify(convertToRaw(state.getCurrentContent()), (name, value) =>
      name === 'key' ? undefined : value,
    ),
  setText(lines) {
    const content = ContentState.createFromText(lines.join('\n'));
    flushSync(() => setState(EditorState.push(state, content, 'insert-fragment')));
  },
  setReadOnly: (isReadOnly) => flushSync(() => setReadOnly(isReadOnly)),
  destroy: () => root?.unmount(),
  create,
});
