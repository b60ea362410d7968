import { offer, paragraphsOf } from './editor-page';

interface Editor {
  getData(): string;
  setData(html: string, done: () => void): void;
  setReadOnly(isReadOnly: boolean): void;
  destroy(): void;
}
declare const CKEDITOR: {
  replace(id: string, config: object): Editor & { on(event: string, act: () => void): void };
};

// It loads its own parts from where it lies, and writes its editable body into a frame with document.write().
await new Promise((loaded, failed) => {
  const script = document.createElement('script');
  script.src = '/packages/ckeditor4/ckeditor.js';
  script.onload = loaded;
  script.onerror = failed;
  document.head.append(script);
});

let editor: Editor | null = null;

async function create(): Promise<void> {
  const place = document.createElement('textarea');
  place.id = 'note';
  document.body.append(place);
  const made = CKEDITOR.replace('note', {
    versionCheck: false,
    language: 'da',
    width: 840,
    height: 240,
    removePlugins: 'exportpdf',
  });
  await new Promise<void>((ready) => made.on('instanceReady', ready));
  editor = made;
}

await create();
offer({
  field: '.cke_wysiwyg_frame >>> body',
  serialise: () => editor?.getData() ?? '',
  setText: (lines) => new Promise<void>((done) => editor?.setData(paragraphsOf(lines), done)),
  setReadOnly: (isReadOnly) => editor?.setReadOnly(isReadOnly),
  destroy() {
    editor?.destroy();
    document.getElementById('note')?.remove();
  },
  create,
});
