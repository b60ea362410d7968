import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { offer, paragraphsOf } from './editor-page';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});
const place = document.createElement('div');
place.style.cssText = 'width: 40rem; min-height: 8rem; font: 16px/1.5 sans-serif; border: 1px solid #999';

let view: EditorView | null = null;
let isEditable = true;

function parse(html: string) {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return DOMParser.fromSchema(schema).parse(holder);
}

async function create(): Promise<void> {
  document.body.append(place);
  const state = EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) });
  isEditable = true;
  view = new EditorView(place, { state, editable: () => isEditable });
}

await create();
offer({
  field: '.ProseMirror',
  serialise: () => JSON.stringify(view?.state.doc),
  setText(lines) {
    if (!view) return;
    const doc = parse(paragraphsOf(lines));
    view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content));
  },
  setReadOnly(isReadOnly) {
    isEditable = !isReadOnly;
    view?.setProps({});
  },
  destroy: () => view?.destroy(),
  create,
});
