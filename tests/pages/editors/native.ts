import { type EditorPage, offer } from './editor-page';

/** Offers a form field of the browser's own. `createField` makes it anew each time. */
export async function offerNative(createField: () => HTMLInputElement | HTMLTextAreaElement): Promise<void> {
  let field: HTMLInputElement | HTMLTextAreaElement;
  const page: EditorPage = {
    field: '#note',
    serialise: () => field.value,
    // An input drops line breaks; its application would put the lines on one.
    setText(lines) {
      field.value = lines.join(field instanceof HTMLInputElement ? ' ' : '\n');
    },
    setReadOnly(isReadOnly) {
      field.readOnly = isReadOnly;
    },
    destroy: () => field.remove(),
    async create() {
      field = createField();
      field.id = 'note';
      field.setAttribute('aria-label', 'Notat');
      document.body.append(field);
    },
  };
  await page.create();
  offer(page);
}
