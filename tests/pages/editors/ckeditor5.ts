import { Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { offer, paragraphsOf } from './editor-page';

let editor: ClassicEditor | null = null;

async function create(): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List],
    toolbar: ['heading', 'bold', 'italic', 'link', 'bulletedList'],
  });
}

await create();
offer({
  field: '.ck-editor__editable',
  serialise: () => editor?.getData() ?? '',
  setText: (lines) => editor?.setData(paragraphsOf(lines)),
  setReadOnly(isReadOnly) {
    if (isReadOnly) editor?.enableReadOnlyMode('test');
    else editor?.disableReadOnlyMode('test');
  },
  async destroy() {
    await editor?.destroy();
  },
  create,
});
