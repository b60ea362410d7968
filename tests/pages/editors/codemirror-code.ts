import { EditorView } from '@codemirror/view';
import { offer } from './editor-page';

/** CodeMirror as it comes: for code, where no guidance is wanted. */
let view: EditorView | null = null;

async function create(): Promise<void> {
  view = new EditorView({ parent: document.body });
}

await create();
offer({
  field: '.cm-content',
  serialise: () => view?.state.doc.toString() ?? '',
  setText: (lines) =>
    view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: lines.join('\n') } }),
  destroy: () => view?.destroy(),
  create,
});
