/**
 * Functions that are sent to the page as source. They may use nothing from outside themselves.
 */
import type { ShownButton, ShownLayer, Spot } from './driven';

/** The middle of an element in the viewport, brought into view; null while there is none to see or to use. */
export function locate(selector: string): Spot | null {
  let scope: ParentNode = document;
  let [left, top, scale] = [0, 0, 1];
  let element: Element | null = null;
  for (const part of selector.split(' >>> ')) {
    if (element instanceof HTMLIFrameElement) {
      const frame = element.getBoundingClientRect();
      const { paddingLeft, paddingTop } = getComputedStyle(element);
      const inner = (scale * frame.width) / element.offsetWidth;
      left += scale * frame.left + inner * (element.clientLeft + Number.parseFloat(paddingLeft));
      top += scale * frame.top + inner * (element.clientTop + Number.parseFloat(paddingTop));
      scale = inner;
      if (!element.contentDocument) return null;
      scope = element.contentDocument;
    } else if (element?.shadowRoot) {
      scope = element.shadowRoot;
    }
    element = scope.querySelector(part);
    if (!element || element.matches(':disabled')) return null;
    const place = element.getBoundingClientRect();
    if (place.top < 0 || place.bottom > innerHeight) {
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    }
  }
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0 || box.height === 0) return null;
  return { x: left + scale * (box.left + box.width / 2), y: top + scale * (box.top + box.height / 2) };
}

/** The first visible control whose accessible name or text matches `pattern` (source and flags). */
export function locateNamed(pattern: readonly [string, string]): Spot | null {
  const wanted = new RegExp(pattern[0], pattern[1]);
  const controls =
    'button, a, summary, label, input, select, [role=button], [role=tab], [role=checkbox], [role=menuitem]';
  for (const control of document.querySelectorAll(controls)) {
    const names = [control.getAttribute('aria-label'), control.textContent, control.getAttribute('title')];
    if (!names.some((name) => name && wanted.test(name.replace(/\s+/g, ' ').trim()))) continue;
    if (control.matches(':disabled') || !control.checkVisibility({ visibilityProperty: true })) continue;
    let box = control.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) {
      control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      box = control.getBoundingClientRect();
    }
    if (box.width > 0 && box.height > 0) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return null;
}

/** Where a document begins in the viewport of the top one, and how much larger it is seen there than it is. */
export interface FrameOrigin extends Spot {
  readonly scale: number;
}

/** Not known beyond a frame of another origin. Frames may be scaled, not rotated. */
export function frameOrigin(inside: Window): FrameOrigin {
  const at = { x: 0, y: 0, scale: 1 };
  for (let view = inside; view.frameElement; view = view.parent) {
    const frame = view.frameElement as HTMLElement;
    const box = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    const scale = box.width / frame.offsetWidth;
    at.x = box.left + scale * (frame.clientLeft + Number.parseFloat(paddingLeft) + at.x);
    at.y = box.top + scale * (frame.clientTop + Number.parseFloat(paddingTop) + at.y);
    at.scale *= scale;
  }
  return at;
}

/**
 * What `ask` gives in this document and in each frame of its origin below it, in the frame's own realm: a registry
 * of highlights that is asked for from outside may be another one. `source` is the call of `ask`.
 */
export function askInFrames<T>(ask: () => T, source: string): T[] {
  const framesIn = (root: ParentNode): Window[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (element.shadowRoot) return framesIn(element.shadowRoot);
      const { contentDocument = null } = element as Partial<HTMLIFrameElement>;
      return contentDocument?.defaultView ? [contentDocument.defaultView] : [];
    });
  const below = (view: Window): T[] => framesIn(view.document).flatMap((frame) => inFrame(frame));
  const inFrame = (frame: Window): T[] => [(frame as typeof window).eval(source) as T, ...below(frame)];
  return [ask(), ...below(window)];
}

/**
 * Every element in the top layer as a popover: our card is one of them. The inner before the outer: Firefox's
 * WebDriver hands out a node's shadow root only where it meets the node first.
 */
export function popovers(): Element[] {
  return [...document.querySelectorAll(':popover-open')].reverse();
}

/** Called with a closed shadow root: what of ours is in it, null when it is somebody else's. */
export function readLayer(root: ShadowRoot): ShownLayer | null {
  const middle = (element: Element): Spot => {
    const box = element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  const button = (element: HTMLElement): ShownButton => {
    const name = element.getAttribute('aria-label') ?? element.innerText;
    return { name: name.replace(/\s+/g, ' ').trim(), ...middle(element) };
  };
  const seen = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });
  const card = root.querySelector<HTMLElement>('.card > *, section.card');
  const chip = root.querySelector<HTMLElement>('.chip-button');
  const marks = [...root.querySelectorAll<HTMLElement>('.mark')].filter(seen);
  if (!card && !chip && marks.length === 0) return null;
  const buttons = [...(card?.querySelectorAll<HTMLElement>('button, summary, [role=button]') ?? [])].filter(
    seen,
  );
  /** The words that the browser itself says are between a drawn mark's ends. */
  const drawn = (element: HTMLElement) => {
    const { left, right, top, height } = element.getBoundingClientRect();
    const offsetAt = (x: number) => root.ownerDocument.caretPositionFromPoint(x, top + height / 2);
    const [from, to] = [offsetAt(left + 1), offsetAt(right - 1)];
    const { value = '' } = (from?.offsetNode ?? {}) as Partial<HTMLInputElement>;
    return { value, start: from?.offset ?? 0, end: to?.offset ?? 0, ...middle(element) };
  };
  /** A mark goes on where the line ends: it is drawn in two pieces, and is one. */
  const whole = (pieces: ReturnType<typeof drawn>[], piece: ReturnType<typeof drawn>) => {
    const before = pieces.at(-1);
    const goesOn = before && before.y < piece.y && !/\S/.test(before.value.slice(before.end, piece.start));
    if (goesOn && before.end <= piece.start) before.end = piece.end;
    else pieces.push(piece);
    return pieces;
  };
  return {
    card: card && seen(card) ? { text: card.innerText.trim(), buttons: buttons.map(button) } : null,
    chip: chip && seen(chip) ? button(chip) : null,
    marks: marks
      .map(drawn)
      .reduce(whole, [])
      .map(({ value, start, end, x, y }) => ({ words: value.slice(start, end), x, y })),
    status: root.querySelector('[role=status]')?.textContent?.trim() ?? '',
  };
}

/** Called with a closed shadow root: a button of the card by its name, scrolled into view. */
export function locateInCard(root: ShadowRoot, pattern: readonly [string, string]): Spot | null {
  const wanted = new RegExp(pattern[0], pattern[1]);
  for (const control of root.querySelectorAll<HTMLElement>('button, summary, [role=button]')) {
    const name = (control.getAttribute('aria-label') ?? control.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!wanted.test(name) || !control.checkVisibility({ visibilityProperty: true })) continue;
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = control.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return null;
}

/** The words under each registered highlight; of a form field's opaque range, by the focused field's value. */
export function readMarks(): string[] {
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  const { value = '' } = (field ?? {}) as Partial<HTMLInputElement>;
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) =>
      range instanceof Range ? range.toString() : value.slice(range.startOffset, range.endOffset),
    ),
  );
}

/** The middle of the first line of each highlighted range that is in the viewport of its document, seen from there. */
export function locateMarks(): Spot[] {
  type Boxed = Pick<Range, 'getClientRects'>;
  const boxes = [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => (range as unknown as Boxed).getClientRects()[0]),
  );
  return boxes
    .filter((box) => box !== undefined)
    .filter((box) => box.width > 0 && box.top >= 0 && box.bottom <= innerHeight)
    .map((box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 }));
}
