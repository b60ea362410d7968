import * as monaco from 'monaco-editor';
import { offer } from './editor-page';

const place = document.createElement('div');
place.style.cssText = 'width: 40rem; height: 16rem';

// No worker: plain text needs none, and a page of the gallery is one file.
window.MonacoEnvironment = { getWorker: () => new Worker('data:text/javascript,') };
let editor: monaco.editor.IStandaloneCodeEditor | null = null;

async function create(): Promise<void> {
  document.body.append(place);
  editor = monaco.editor.create(place, { value: '', language: 'plaintext', wordWrap: 'on' });
}

await create();
offer({
  field: '.view-lines',
  serialise: () => editor?.getValue() ?? '',
  setText: (lines) => editor?.setValue(lines.join('\n')),
  setReadOnly: (readOnly) => editor?.updateOptions({ readOnly }),
  destroy() {
    editor?.getModel()?.dispose();
    editor?.dispose();
  },
  create,
});
