import { offerInFrame } from './frame';

await offerInFrame({
  kind: 'textarea',
  fill(frame, html) {
    frame.srcdoc = html;
  },
});
