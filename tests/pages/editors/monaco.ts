import * as monaco from 'monaco-editor';
import { offer } from './editor-page';

const place = document.createElement('div');
place.style.cssText = 'width: 40rem; height: 16rem';

// No worker: plain text needs none, and a page of the gallery is one file.
window.MonacoEnvironment = { getWorker: () => new Worker('data:text/javascript,') };
let editor: monaco.editor.IStandaloneCodeEditor | null = null;

async function create(): Promise<void> {
  document.body.append(place);
  // Its caret blinks by an attribute: whoever compares two pages would see it lit in one and dark in the other.
  const options = { language: 'plaintext', wordWrap: 'on', cursorBlinking: 'solid' } as const;
  editor = monaco.editor.create(place, { value: '', ...options });
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
