import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { offer, paragraphsOf } from './editor-page';

const place = document.createElement('div');
place.style.cssText = 'width: 40rem; min-height: 8rem; font: 16px/1.5 sans-serif; border: 1px solid #999';

let editor: Editor | null = null;

async function create(): Promise<void> {
  document.body.append(place);
  editor = new Editor({ element: place, extensions: [StarterKit], content: '' });
}

await create();
offer({
  field: '.tiptap',
  serialise: () => editor?.getHTML() ?? '',
  setText(lines) {
    editor?.commands.setContent(paragraphsOf(lines));
  },
  setReadOnly: (isReadOnly) => editor?.setEditable(!isReadOnly),
  destroy() {
    editor?.destroy();
    editor = null;
  },
  create,
});
