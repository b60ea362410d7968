import { offer } from './editor-page';

let field: HTMLTextAreaElement | null = null;

async function create(): Promise<void> {
  field = document.createElement('textarea');
  field.id = 'note';
  field.setAttribute('aria-label', 'Notat');
  field.style.cssText = 'width: 40rem; height: 12rem; font: 16px/1.5 sans-serif';
  document.body.append(field);
}

await create();
offer({
  field: '#note',
  serialise: () => field?.value ?? '',
  setText(lines) {
    if (field) field.value = lines.join('\n');
  },
  setReadOnly(isReadOnly) {
    if (field) field.readOnly = isReadOnly;
  },
  destroy: () => field?.remove(),
  create,
});
