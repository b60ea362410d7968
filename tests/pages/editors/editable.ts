import { offer } from './editor-page';

interface Editable {
  /** The value of the `contenteditable` attribute. */
  readonly kind: 'true' | 'plaintext-only';
  serialise(element: HTMLElement): string;
  setText(element: HTMLElement, lines: readonly string[]): void;
}

/** Offers an editable region of the browser's own, without an editor on it. */
export async function offerEditable({ kind, serialise, setText }: Editable): Promise<void> {
  let element: HTMLElement;
  async function create(): Promise<void> {
    element = document.createElement('div');
    element.id = 'note';
    element.contentEditable = kind;
    element.setAttribute('role', 'textbox');
    element.setAttribute('aria-label', 'Notat');
    element.style.cssText = 'width: 52rem; min-height: 12rem; border: 1px solid; font: 16px/1.5 sans-serif';
    if (kind === 'plaintext-only') element.style.whiteSpace = 'pre-wrap';
    document.body.append(element);
  }
  await create();
  offer({
    field: '#note',
    serialise: () => serialise(element),
    setText: (lines) => setText(element, lines),
    setReadOnly(isReadOnly) {
      element.contentEditable = isReadOnly ? 'false' : kind;
    },
    destroy: () => element.remove(),
    create,
  });
}
