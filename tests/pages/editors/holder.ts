import { offer, paragraphsOf } from './editor-page';

/** Offers an editable region in a dialog or popover of the page, which `open` puts into the top layer. */
export async function offerInHolder(holder: HTMLElement, open: (holder: HTMLElement) => void): Promise<void> {
  let field: HTMLElement;
  holder.style.cssText = 'width: 54rem; padding: 1rem';
  async function create(): Promise<void> {
    holder.innerHTML = '<h2>Nyt notat</h2><div id="note"></div><button type="button">Gem</button>';
    field = holder.querySelector('#note') as HTMLElement;
    field.contentEditable = 'true';
    field.setAttribute('aria-label', 'Notat');
    field.style.cssText = 'min-height: 12rem; border: 1px solid; font: 16px/1.5 sans-serif';
    document.body.append(holder);
    open(holder);
  }
  await create();
  offer({
    field: '#note',
    serialise: () => field.innerHTML,
    setText(lines) {
      field.innerHTML = paragraphsOf(lines);
    },
    setReadOnly(isReadOnly) {
      field.contentEditable = String(!isReadOnly);
    },
    destroy: () => holder.remove(),
    create,
  });
}
