import type { EditorAdapter } from './editors';
import type { Layer } from './marks';

const SCROLL_REST_MS = 120;
const TICK_MS = 1000;
/** A pointer that moved further than this was selecting text. */
const STILL_PX = 4;

interface PageListeners {
  /** The person clicked without selecting anything, somewhere that is not ours. Viewport px. */
  onPress(x: number, y: number): void;
  /** The page scrolls or changes its size. */
  onMoving(): void;
  /** The field has come to rest, perhaps in another place. */
  onMoved(): void;
  /** The field has left the page. */
  onGone(): void;
}

/** Listens to what happens around a field. Passive throughout: the page's own handling is never changed. */
export function watchPage(
  adapter: EditorAdapter,
  layer: Layer,
  on: PageListeners,
  signal: AbortSignal,
): void {
  const { element } = adapter;
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  const options = { capture: true, passive: true, signal };

  let pressed: { x: number; y: number } | null = null;
  const press = (event: PointerEvent) => {
    // In a dialog inside a shadow root our host is not the target that the document sees.
    const isOurs = event.composedPath().includes(layer.root.host);
    if (!event.isTrusted || isOurs || event.button !== 0) return;
    if (event.type === 'pointerdown') {
      pressed = { x: event.clientX, y: event.clientY };
      return;
    }
    const moved = pressed ? Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) : Infinity;
    pressed = null;
    if (moved <= STILL_PX) on.onPress(event.clientX, event.clientY);
  };
  document.addEventListener('pointerdown', press, options);
  document.addEventListener('pointerup', press, options);

  let rest: number | undefined;
  const stir = () => {
    on.onMoving();
    view?.clearTimeout(rest);
    rest = view?.setTimeout(on.onMoved, SCROLL_REST_MS);
  };
  document.addEventListener('scroll', stir, options);
  view?.addEventListener('resize', stir, options);

  // A page can move a field without any event, so while it has focus its place is looked at once a second.
  let place = '';
  const look = () => {
    if (!element.isConnected) return on.onGone();
    const { left, top, width, height } = element.getBoundingClientRect();
    const now = [left, top, width, height].join();
    if (place && now !== place) on.onMoved();
    place = now;
  };
  const resized = new ResizeObserver(look);
  resized.observe(element);

  let tick: number | undefined;
  const stopTicking = () => view?.clearInterval(tick);
  const startTicking = () => {
    stopTicking();
    tick = view?.setInterval(() => document.hidden || look(), TICK_MS);
  };
  element.addEventListener('focus', startTicking, options);
  element.addEventListener('blur', stopTicking, options);
  startTicking();

  signal.addEventListener('abort', () => {
    resized.disconnect();
    view?.clearTimeout(rest);
    stopTicking();
  });
}
