import { offer, paragraphsOf } from './editor-page';

const LOOK =
  'box-sizing: border-box; width: 52rem; height: 12rem; border: 1px solid; font: 16px/1.5 sans-serif';

interface InShadow {
  readonly kind: 'textarea' | 'contenteditable';
  /** The roots from the outside in. */
  readonly modes: readonly ShadowRootMode[];
}

/** Offers a field inside shadow roots, one in the other, as a component of components has it. */
export async function offerInShadow({ kind, modes }: InShadow): Promise<void> {
  let host: HTMLElement;
  let field: HTMLElement;
  async function create(): Promise<void> {
    host = document.createElement('div');
    host.id = 'host';
    document.body.append(host);
    let inner = host;
    for (const mode of modes) {
      const root = inner.attachShadow({ mode });
      // Of the same size as what is in it: a closed one is clicked from outside.
      root.innerHTML = '<style>:host, div { display: block; width: 52rem; height: 12rem }</style>';
      inner = root.appendChild(document.createElement('div'));
    }
    field = document.createElement(kind === 'textarea' ? 'textarea' : 'div');
    field.id = 'note';
    field.style.cssText = LOOK;
    field.setAttribute('aria-label', 'Notat');
    if (kind === 'contenteditable') field.contentEditable = 'true';
    inner.replaceWith(field);
  }
  await create();
  const isOpen = modes.every((mode) => mode === 'open');
  offer({
    field: isOpen ? ['#host', ...modes.slice(1).map(() => 'div'), '#note'].join(' >>> ') : '#host',
    serialise: () => (field instanceof HTMLTextAreaElement ? field.value : field.innerHTML),
    setText(lines) {
      if (field instanceof HTMLTextAreaElement) field.value = lines.join('\n');
      else field.innerHTML = paragraphsOf(lines);
    },
    setReadOnly(isReadOnly) {
      if (field instanceof HTMLTextAreaElement) field.readOnly = isReadOnly;
      else field.contentEditable = String(!isReadOnly);
    },
    destroy: () => host.remove(),
    create,
  });
}
