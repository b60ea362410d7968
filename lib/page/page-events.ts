import { treesAround } from './around';
import type { Layer } from './marks';
import { contains, hasFocus } from './unclobbered';

const SCROLL_REST_MS = 120;
const TICK_MS = 1000;
/** A pointer that moved further than this was selecting text. */
const STILL_PX = 4;

interface PageListeners {
  /** The person clicked in the field without selecting anything. Px of the field's viewport. */
  onPress(x: number, y: number): void;
  /** The person clicked somewhere that is neither the field's nor ours. */
  onPressElsewhere(): void;
  /** The page scrolls or changes its size. */
  onMoving(): void;
  /** The field has come to rest, perhaps in another place, or the page has another look. */
  onMoved(): void;
  /** The field has left the page. */
  onGone(): void;
}

type TreesAround = ReturnType<typeof treesAround>;

/** Listens to what happens around a field. Passive throughout: the page's own handling is never changed. */
export function watchPage(
  field: HTMLElement,
  layers: readonly Layer[],
  on: PageListeners,
  signal: AbortSignal,
): void {
  const trees = treesAround(field);
  watchPresses(field, trees, layers, on, signal);
  watchMoves(field, trees, on, signal);
}

function watchPresses(
  field: HTMLElement,
  trees: TreesAround,
  layers: readonly Layer[],
  on: PageListeners,
  signal: AbortSignal,
): void {
  const hosts = layers.map(({ root }) => root.host);
  // On the field itself, since a closed shadow root does not tell its document what was pressed in it.
  followPresses(field, (event) => on.onPress(event.clientX, event.clientY), signal);
  for (const { tree } of trees) {
    if (tree.nodeType !== Node.DOCUMENT_NODE) continue;
    const isElsewhere = (path: readonly EventTarget[]) =>
      !path.includes(field) && !hosts.some((host) => path.includes(host));
    followPresses(tree, (event) => isElsewhere(event.composedPath()) && on.onPressElsewhere(), signal);
  }
}

/** Calls `act` for each press of the person's main button that ends where it began. */
function followPresses(target: EventTarget, act: (event: PointerEvent) => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let pressed: { x: number; y: number } | null = null;
  const down = (event: PointerEvent) => {
    pressed = event.isTrusted && event.button === 0 ? { x: event.clientX, y: event.clientY } : null;
  };
  const up = (event: PointerEvent) => {
    const moved = pressed ? Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) : Infinity;
    pressed = null;
    if (event.isTrusted && moved <= STILL_PX) act(event);
  };
  target.addEventListener('pointerdown', (event) => down(event as PointerEvent), options);
  target.addEventListener('pointerup', (event) => up(event as PointerEvent), options);
}

/** What can move a field, from the trees around it; and once a second its place, since a page needs no event. */
function watchMoves(field: HTMLElement, trees: TreesAround, on: PageListeners, signal: AbortSignal): void {
  const { ownerDocument: document } = field;
  const { defaultView: view, fonts } = document;
  const options = { capture: true, passive: true, signal };

  let rest: number | undefined;
  const stir = () => {
    on.onMoving();
    view?.clearTimeout(rest);
    rest = view?.setTimeout(on.onMoved, SCROLL_REST_MS);
  };
  for (const { tree, inner } of trees) {
    const isAround = (node: Node) => contains(node, inner) || contains(inner, node);
    const onMove = (event: Event) => isAround(event.target as Node) && stir();
    for (const type of ['scroll', 'transitionrun', 'transitionend', 'transitioncancel', 'animationend'])
      tree.addEventListener(type, onMove, options);
    if ('defaultView' in tree) tree.defaultView?.addEventListener('resize', stir, options);
  }
  // Letters of another width move all that stand behind them.
  fonts.addEventListener('loadingdone', on.onMoved, { signal });
  view?.matchMedia('(forced-colors: active)').addEventListener('change', on.onMoved, { signal });

  let place = '';
  const look = () => {
    if (!field.isConnected) return on.onGone();
    const { left, top, width, height } = field.getBoundingClientRect();
    const now = [left, top, width, height, field.checkVisibility({ visibilityProperty: true })].join();
    if (place && now !== place) on.onMoved();
    place = now;
  };
  const resized = new ResizeObserver(look);
  resized.observe(field);

  let tick: number | undefined;
  const stopTicking = () => view?.clearInterval(tick);
  const startTicking = () => {
    stopTicking();
    tick = view?.setInterval(() => document.hidden || look(), TICK_MS);
  };
  field.addEventListener('focus', startTicking, options);
  // Chromium takes focus from a field that is hidden.
  field.addEventListener('blur', () => [stopTicking(), look()], options);
  if (hasFocus(field)) startTicking();

  signal.addEventListener('abort', () => {
    resized.disconnect();
    view?.clearTimeout(rest);
    stopTicking();
  });
}
