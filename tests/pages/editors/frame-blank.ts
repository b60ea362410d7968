import { offerInFrame } from './frame';

// `about:blank` that a script fills node by node; nothing is loaded and nothing is written anew.
await offerInFrame({
  kind: 'contenteditable',
  fill(frame, html) {
    const { contentDocument } = frame;
    if (contentDocument) contentDocument.body.innerHTML = html;
  },
});
