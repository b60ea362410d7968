import 'trix';
import 'trix/dist/trix.css';
import { offer, paragraphsOf } from './editor-page';

interface TrixElement extends HTMLElement {
  readonly editor: { loadHTML(html: string): void };
  value: string;
  disabled: boolean;
}

let field: TrixElement | null = null;

async function create(): Promise<void> {
  field = document.createElement('trix-editor') as TrixElement;
  field.style.cssText = 'width: 40rem; font: 16px/1.5 sans-serif';
  const ready = new Promise((done) => field?.addEventListener('trix-initialize', done, { once: true }));
  document.body.append(field);
  await ready;
}

await create();
offer({
  field: 'trix-editor',
  serialise: () => field?.value ?? '',
  setText: (lines) =>
    field?.editor.loadHTML(lines.map((line) => paragraphsOf([line]).slice(3, -4)).join('<br>')),
  setReadOnly(isReadOnly) {
    if (field) field.disabled = isReadOnly;
  },
  destroy() {
    for (const name of ['trix-editor', 'trix-toolbar', 'input']) document.querySelector(name)?.remove();
  },
  create,
});
