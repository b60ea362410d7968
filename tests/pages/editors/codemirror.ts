import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { offer } from './editor-page';

let view: EditorView | null = null;
const writing = new Compartment();

async function create(): Promise<void> {
  const extensions = [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    // For notes, not for code: without this it asks every writing aid to stay away.
    EditorView.contentAttributes.of({ translate: 'yes', spellcheck: 'true', autocorrect: 'on' }),
    EditorView.theme({ '&': { width: '40rem', height: '20rem' }, '.cm-scroller': { overflow: 'auto' } }),
    writing.of([]),
  ];
  view = new EditorView({ parent: document.body, extensions });
}

await create();
offer({
  field: '.cm-content',
  serialise: () => view?.state.doc.toString() ?? '',
  setText: (lines) =>
    view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: lines.join('\n') } }),
  setReadOnly: (isReadOnly) =>
    view?.dispatch({
      effects: writing.reconfigure([
        EditorState.readOnly.of(isReadOnly),
        EditorView.editable.of(!isReadOnly),
      ]),
    }),
  destroy: () => view?.destroy(),
  create,
});
