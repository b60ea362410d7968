import { offerEditable } from './editable';

/** Longer than any script of ours waits for anything. */
const LATE_MS = 1_500;

// A view that is built long after the page has loaded, over a skeleton that was there first.
document.body.innerHTML = '<div aria-busy="true" style="height: 12rem; background: #eee"></div>';
await new Promise((resolve) => setTimeout(resolve, LATE_MS));
document.body.replaceChildren();
await offerEditable({
  kind: 'true',
  serialise: (element) => element.innerHTML,
  setText(element, lines) {
    element.innerText = lines.join('\n');
  },
});
