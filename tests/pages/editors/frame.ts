import { offer, paragraphsOf } from './editor-page';

const FIELD = {
  textarea: '<textarea id="note" aria-label="Notat" style="width: 40rem; height: 10rem"></textarea>',
  contenteditable:
    '<div id="note" contenteditable aria-label="Notat" style="width: 40rem; min-height: 10rem; border: 1px solid"></div>',
};

interface InFrame {
  readonly kind: keyof typeof FIELD;
  /** Gives a new frame its content. */
  fill(frame: HTMLIFrameElement, html: string): void;
}

/** Offers a field in a frame of the page's own origin. */
export async function offerInFrame({ kind, fill }: InFrame): Promise<void> {
  let frame: HTMLIFrameElement;
  const field = () => frame.contentDocument?.querySelector<HTMLElement>('#note');
  async function create(): Promise<void> {
    frame = document.createElement('iframe');
    frame.title = 'Notat';
    frame.style.cssText = 'width: 46rem; height: 14rem; border: 1px solid';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    fill(frame, `<!doctype html><meta charset="utf-8"><body>${FIELD[kind]}</body>`);
    if (!field()) await loaded;
  }
  await create();
  offer({
    field: 'iframe >>> #note',
    serialise() {
      const note = field();
      return (kind === 'textarea' ? (note as HTMLTextAreaElement)?.value : note?.innerHTML) ?? '';
    },
    setText(lines) {
      const note = field();
      if (!note) return;
      if (kind === 'textarea') (note as HTMLTextAreaElement).value = lines.join('\n');
      else note.innerHTML = paragraphsOf(lines);
    },
    setReadOnly(isReadOnly) {
      const note = field();
      if (!note) return;
      if (kind === 'textarea') (note as HTMLTextAreaElement).readOnly = isReadOnly;
      else note.contentEditable = String(!isReadOnly);
    },
    destroy: () => frame.remove(),
    create,
  });
}
