import { offer, paragraphsOf } from './editor-page';

// The oldest kind of rich editor: a whole document, written by script, that is editable.
let frame: HTMLIFrameElement | null = null;

async function create(): Promise<void> {
  frame = document.createElement('iframe');
  frame.title = 'Notat';
  frame.style.cssText = 'width: 52rem; height: 16rem';
  document.body.append(frame);
  const { contentDocument } = frame;
  contentDocument?.open();
  contentDocument?.write('<!doctype html><body style="font: 16px/1.5 sans-serif; min-height: 12rem"></body>');
  contentDocument?.close();
  if (contentDocument) contentDocument.designMode = 'on';
}

await create();
offer({
  field: 'iframe >>> body',
  serialise: () => frame?.contentDocument?.body.innerHTML ?? '',
  setText(lines) {
    if (frame?.contentDocument) frame.contentDocument.body.innerHTML = paragraphsOf(lines);
  },
  setReadOnly(isReadOnly) {
    if (frame?.contentDocument) frame.contentDocument.designMode = isReadOnly ? 'off' : 'on';
  },
  destroy: () => frame?.remove(),
  create,
});
