import tinymce, { type Editor, type RawEditorOptions } from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/lists';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { offer, paragraphsOf } from './editor-page';

/** Offers TinyMCE with these options; `field` is where its text is typed. */
export async function offerTinymce(field: string, options: RawEditorOptions): Promise<void> {
  let editor: Editor | undefined;
  async function create(): Promise<void> {
    const place = document.createElement('div');
    place.id = 'note';
    document.body.append(place);
    [editor] = await tinymce.init({
      target: place,
      license_key: 'gpl',
      plugins: 'lists',
      toolbar: 'undo redo | bold italic | bullist',
      height: 360,
      width: 840,
      skin: 'oxide',
      content_css: 'default',
      promotion: false,
      branding: false,
      ...options,
    });
  }
  await create();
  offer({
    field,
    serialise: () => editor?.getContent() ?? '',
    setText: (lines) => editor?.setContent(paragraphsOf(lines)),
    setReadOnly: (isReadOnly) => editor?.mode.set(isReadOnly ? 'readonly' : 'design'),
    destroy() {
      editor?.destroy();
      document.getElementById('note')?.remove();
    },
    create,
  });
}
