import { offer } from './editor-page';

/*
 * An imitation. What it copies of Outlook on the web's compose view, and from where:
 * - the view is mounted late, and its editor is any `[contenteditable]` below it, for its class names change with each
 *   release: Freemindtronic/evicypher-webmail, src/content-scripts/outlook.ts
 * - the editor is `div[role=textbox][aria-label^="Message body"]`, as add-ons select it
 * - a line is `<div class="elementToProof" style="font-family: Aptos …">`; an answer has `#appendonsend`, a rule and
 *   `#divRplyFwdMsg` with the message it answers below: mails in public list archives (lists.freedesktop.org, amd-gfx)
 * - the recipients' well is editable too, and is none of ours
 * - "discard" asks in a dialog of its own over the editor
 */
const LINE_STYLE =
  'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';
let view: HTMLElement;
const editor = () => view.querySelector<HTMLElement>('[aria-label^="Message body"]');

function lineOf(text: string): HTMLElement {
  const line = document.createElement('div');
  line.className = 'elementToProof';
  line.style.cssText = LINE_STYLE;
  line.append(text || document.createElement('br'));
  return line;
}

async function create(): Promise<void> {
  view = document.createElement('div');
  document.body.append(view);
  await new Promise((resolve) => setTimeout(resolve, 400));
  view.innerHTML = `<div role="textbox" contenteditable="true" aria-label="To" id="to"></div>
    <input aria-label="Add a subject" value="SV: Besøget" style="width: 40rem">
    <div role="textbox" aria-multiline="true" contenteditable="true" aria-label="Message body, press Alt+F10 to exit"
      style="width: 52rem; min-height: 12rem; border: 1px solid"></div>
    <button type="button" id="discard">Discard</button>
    <dialog><p>Kassér kladden?</p><form method="dialog"><button>Annuller</button></form></dialog>`;
  view.querySelector('#discard')?.addEventListener('click', () => view.querySelector('dialog')?.showModal());
  const below =
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Fra:</b> Bostedet<br>Tak for i går.</div>';
  const body = editor();
  body?.append(lineOf(''));
  body?.insertAdjacentHTML('beforeend', below);
}

await create();
offer({
  field: '.elementToProof',
  serialise: () => editor()?.innerHTML ?? '',
  setText(lines) {
    const body = editor();
    for (const line of body?.querySelectorAll('.elementToProof') ?? []) line.remove();
    body?.prepend(...lines.map(lineOf));
  },
  setReadOnly(isReadOnly) {
    const body = editor();
    if (body) body.contentEditable = String(!isReadOnly);
  },
  destroy: () => view.remove(),
  create,
});
