import { offerInFrame } from './frame';

// As CKEditor 4 and older TinyMCE do: `document.open()` throws away every listener of the frame.
await offerInFrame({
  kind: 'contenteditable',
  fill(frame, html) {
    const { contentDocument } = frame;
    contentDocument?.open();
    contentDocument?.write(html);
    contentDocument?.close();
  },
});
