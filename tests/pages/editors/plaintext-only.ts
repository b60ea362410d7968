import { offerEditable } from './editable';

await offerEditable({
  kind: 'plaintext-only',
  serialise: (element) => element.textContent ?? '',
  setText(element, lines) {
    element.textContent = lines.join('\n');
  },
});
