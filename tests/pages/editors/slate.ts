import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { createEditor, Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { offer } from './editor-page';

const place = document.createElement('div');
place.style.cssText = 'width: 40rem; font: 16px/1.5 sans-serif; border: 1px solid #999';

const nodesOf = (lines: readonly string[]) =>
  lines.map((text) => ({ type: 'paragraph', children: [{ text }] }));

let root: Root | null = null;
let editor = withHistory(withReact(createEditor()));
let setReadOnly: (isReadOnly: boolean) => void = () => {};

function Note() {
  const [readOnly, set] = useState(false);
  setReadOnly = set;
  const style = { minHeight: '8rem' };
  const children = createElement(Editable, { id: 'note', readOnly, style, placeholder: 'Skriv her' });
  return createElement(Slate, { editor, initialValue: nodesOf(['']), children });
}

async function create(): Promise<void> {
  document.body.append(place);
  editor = withHistory(withReact(createEditor()));
  root = createRoot(place);
  flushSync(() => root?.render(createElement(Note)));
}

await create();
offer({
  field: '#note',
  serialise: () => JSON.stringify(editor.children),
  setText(lines) {
    Editor.withoutNormalizing(editor, () => {
      Transforms.removeNodes(editor, { at: [], match: (_, path) => path.length === 1, mode: 'highest' });
      Transforms.insertNodes(editor, nodesOf(lines), { at: [0] });
    });
  },
  setReadOnly: (isReadOnly) => flushSync(() => setReadOnly(isReadOnly)),
  destroy: () => root?.unmount(),
  create,
});
