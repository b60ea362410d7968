import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { offer } from './editor-page';

let editor: LexicalEditor | null = null;
let field: HTMLElement | null = null;
let unregister = () => {};

async function create(): Promise<void> {
  field = document.createElement('div');
  field.id = 'note';
  field.contentEditable = 'true';
  field.style.cssText = 'width: 40rem; min-height: 8rem; font: 16px/1.5 sans-serif; border: 1px solid #999';
  document.body.append(field);
  editor = createEditor({
    namespace: 'note',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(field);
  const offText = registerRichText(editor);
  const offHistory = registerHistory(editor, createEmptyHistoryState(), 300);
  unregister = () => {
    offHistory();
    offText();
  };
}

await create();
offer({
  field: '#note',
  serialise: () => JSON.stringify(editor?.getEditorState()),
  setText(lines) {
    const fill = () => {
      const paragraphs = lines.map((line) => $createParagraphNode().append($createTextNode(line)));
      $getRoot()
        .clear()
        .append(...paragraphs);
    };
    editor?.update(fill, { discrete: true });
  },
  setReadOnly(isReadOnly) {
    editor?.setEditable(!isReadOnly);
    // As LexicalContentEditable of @lexical/react does.
    if (field) field.contentEditable = String(!isReadOnly);
  },
  destroy() {
    unregister();
    editor?.setRootElement(null);
    field?.remove();
  },
  create,
});
