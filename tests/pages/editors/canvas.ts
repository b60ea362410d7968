import { offer } from './editor-page';

/**
 * An imitation of an editor that draws its document on a canvas and takes keys in a hidden place, as Google Docs
 * does since 2021: what is typed goes to an editable body in a frame out of sight, which stays empty.
 */
let canvas: HTMLCanvasElement | null = null;
let sink: HTMLIFrameElement | null = null;
let text = '';

async function create(): Promise<void> {
  text = '';
  canvas = document.createElement('canvas');
  canvas.id = 'page';
  canvas.width = 640;
  canvas.height = 240;
  canvas.style.border = '1px solid #999';
  sink = document.createElement('iframe');
  sink.style.cssText = 'position: absolute; top: 0; left: -10000px; width: 1px; height: 1px; border: 0';
  document.body.append(canvas, sink);
  const inner = sink.contentDocument as Document;
  inner.body.contentEditable = 'true';
  inner.body.setAttribute('role', 'textbox');
  inner.addEventListener('beforeinput', onInput);
  canvas.addEventListener('mousedown', (event) => {
    event.preventDefault();
    inner.body.focus();
  });
  draw();
}

function onInput(event: InputEvent): void {
  event.preventDefault();
  if (event.inputType === 'deleteContentBackward') text = text.slice(0, -1);
  else if (event.inputType === 'insertParagraph') text += '\n';
  else text += event.data ?? '';
  draw();
}

function draw(): void {
  const brush = canvas?.getContext('2d');
  if (!canvas || !brush) return;
  brush.clearRect(0, 0, canvas.width, canvas.height);
  brush.font = '16px sans-serif';
  for (const [at, line] of text.split('\n').entries()) brush.fillText(line, 8, 24 + at * 24);
}

await create();
offer({
  field: '#page',
  serialise: () => text,
  setText(lines) {
    text = lines.join('\n');
    draw();
  },
  destroy() {
    canvas?.remove();
    sink?.remove();
  },
  create,
});
