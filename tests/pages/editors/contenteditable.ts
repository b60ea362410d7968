import { offerEditable } from './editable';
import { paragraphsOf } from './editor-page';

await offerEditable({
  kind: 'true',
  serialise: (element) => element.innerHTML,
  setText(element, lines) {
    element.innerHTML = paragraphsOf(lines);
  },
});
