import { offer, paragraphsOf } from './editor-page';

/*
 * An imitation. What it copies of a SharePoint page that is being edited, and from where:
 * - canvas → zone → section → text web part, each a layer of divs that is no field (`.SPCanvas-canvas`, `.CanvasZone`):
 *   class names that web parts reach for, https://github.com/pnp/sp-dev-fx-webparts
 * - the text web part is a customised CKEditor, which shares its page with others and is mounted when the person
 *   presses into it: https://github.com/pnp/sp-dev-fx-webparts/issues/410, https://github.com/pnp/modernization/issues/672
 * - until then a click on it does not focus anything: https://github.com/SharePoint/sp-dev-docs/issues/9483
 * - classic rich text (`.ms-rtestate-write` in `.ms-rtestate-field`) is full of U+200B: public scripts for such pages
 *   take `String.fromCharCode(8203)` out again (search GitHub for `ms-rtestate-field`). Other web parts stand in it
 *   as islands that are not editable (`.ms-rtestate-read`)
 * - what is not under the caret is saved too: LanguageTool's canvas was, languagetool-org/languagetool#1855
 */
const MOUNTED_AFTER_MS = 300;
let field: HTMLElement | null = null;
let part: HTMLElement;

function mount(): void {
  if (field) return;
  field = document.createElement('div');
  field.className = 'ms-rtestate-write';
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-multiline', 'true');
  field.innerHTML =
    '<p>\u200b<br></p><div class="ms-rtestate-read" contenteditable="false"><div contenteditable="true" id="caption" aria-label="Billedtekst">Billedtekst</div></div>';
  part.replaceChildren(field);
  field.focus();
  getSelection()?.collapse(field.firstElementChild, 0);
}

async function create(): Promise<void> {
  const canvas = document.createElement('div');
  canvas.className = 'SPCanvas-canvas';
  canvas.innerHTML = `<div class="CanvasZone"><div class="CanvasSection">
    <div class="ms-rtestate-field" id="part" style="min-height: 12rem; width: 52rem; border: 1px solid; font: 16px/1.5 sans-serif">
    <p>Tilføj din tekst her.</p></div></div></div>`;
  document.body.append(canvas);
  field = null;
  part = canvas.querySelector('#part') as HTMLElement;
  part.addEventListener('click', () => setTimeout(mount, MOUNTED_AFTER_MS));
}

await create();
offer({
  field: '#part',
  // The whole web part, as the page saves it.
  serialise: () => part.innerHTML,
  setText(lines) {
    mount();
    if (field) field.innerHTML = paragraphsOf(lines);
  },
  destroy: () => document.querySelector('.SPCanvas-canvas')?.remove(),
  create,
});
