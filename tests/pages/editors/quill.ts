import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { offer } from './editor-page';

const place = document.createElement('div');
let quill: Quill | null = null;

async function create(): Promise<void> {
  const editor = document.createElement('div');
  editor.style.height = '12rem';
  place.replaceChildren(editor);
  document.body.append(place);
  quill = new Quill(editor, { theme: 'snow', modules: { toolbar: ['bold', 'italic', { list: 'bullet' }] } });
}

await create();
offer({
  field: '.ql-editor',
  serialise: () => JSON.stringify(quill?.getContents()),
  setText(lines) {
    quill?.setText(`${lines.join('\n')}\n`, 'api');
  },
  setReadOnly: (isReadOnly) => quill?.enable(!isReadOnly),
  destroy() {
    place.replaceChildren();
    quill = null;
  },
  create,
});
