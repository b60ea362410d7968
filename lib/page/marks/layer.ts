import { isHonestClick, watchCovers, watchVisibility } from './clicks';

/** A page that keeps taking our element away has said what it wants. */
const MOST_RETURNS = 3;

const HOST_RULES = `
:host {
  all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: transparent !important; pointer-events: none !important;
  opacity: 1 !important; visibility: visible !important; filter: none !important; transform: none !important;
  translate: none !important; rotate: none !important; scale: none !important; zoom: 1 !important;
  clip-path: none !important; mask: none !important; animation: none !important; transition: none !important;
  content-visibility: visible !important; contain: none !important; mix-blend-mode: normal !important;
  z-index: 2147483647 !important; direction: ltr !important;
  color-scheme: light dark !important;
}
:host(:not(:popover-open)) { display: none !important; }
.place { position: absolute; }
.place > * { pointer-events: auto; }
.place-measure { visibility: hidden; inset: 0 auto auto 0; width: 100vw; height: 0; overflow: clip; }
.place-marks { inset: 0 auto auto 0; }
.mark { position: absolute; pointer-events: none !important; box-sizing: border-box; border-bottom: 2px dotted #1f8a80; }
.mark.open { background: rgb(31 138 128 / .2); }
.status { position: absolute; width: 1px; height: 1px; overflow: clip; clip-path: inset(50%); white-space: nowrap; }
@media print { .place { display: none; } }
`;

export type LayerPlace = 'measure' | 'marks' | 'chip' | 'card';

/** The one element of ours in a host page: closed, in the top layer, and there only while something is shown. */
export interface Layer {
  readonly root: ShadowRoot;
  /** A place to draw in; brings the layer onto the page. `null` once the page has shown that it does not want it. */
  place(name: LayerPlace): HTMLElement | null;
  /** Moves a place. What has just moved takes no clicks for a moment. */
  move(name: LayerPlace, left: number, top: number): void;
  /** Says one sentence politely to a screen reader. */
  announce(sentence: string): void;
  /** Takes the layer off the page; the next {@link place} brings it back. */
  hide(): void;
}

/** `anchor` is the field: the layer must be inside whatever modal, fullscreen or popover element holds it. */
export function createLayer(anchor: HTMLElement, css: string, signal: AbortSignal): Layer {
  const document = anchor.ownerDocument;
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheets = [css, HOST_RULES].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.adoptedStyleSheets = sheets;

  const places = new Map<LayerPlace, HTMLElement>();
  const movedAt = new Map<Element, number>();
  for (const name of ['measure', 'marks', 'chip', 'card'] as const) {
    const place = document.createElement('div');
    place.className = `place place-${name}`;
    places.set(name, root.appendChild(place));
  }
  const status = root.appendChild(document.createElement('p'));
  status.className = 'status';
  status.setAttribute('role', 'status');

  let wanted = false;
  let returns = 0;
  const watcher = new MutationObserver(() => bringBack());
  const show = (): boolean => {
    const parent = holderOf(anchor);
    if (!parent || returns > MOST_RETURNS) return false;
    if (host.parentNode !== parent) {
      watcher.disconnect();
      parent.append(host);
      watcher.observe(parent, { childList: true });
    }
    if (!host.matches(':popover-open')) host.showPopover();
    return true;
  };
  const bringBack = () => {
    if (!wanted || (host.isConnected && host.matches(':popover-open'))) return;
    returns++;
    if (!show()) wanted = false;
  };
  const takeOff = () => {
    wanted = false;
    watcher.disconnect();
    host.remove();
  };

  host.addEventListener('toggle', bringBack, { signal });
  // A modal, popover or fullscreen element of the page has opened or closed: what is on top may be another.
  const restack = (event: Event) => event.target !== host && wanted && !show() && takeOff();
  for (const type of ['toggle', 'fullscreenchange'])
    document.addEventListener(type, restack, { capture: true, signal });

  const visibility = watchVisibility(signal);
  for (const name of ['chip', 'card'] as const) visibility.watch(places.get(name) as HTMLElement);
  const isCovered = watchCovers(host, signal);
  const refuse = (event: MouseEvent) => {
    const place = [...movedAt.keys()].find((element) => element.contains(event.target as Node));
    const isUnseen = visibility.isHidden(place) || isCovered(event.clientX, event.clientY);
    if (isHonestClick(event, movedAt.get(place as Element) ?? 0, isUnseen)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener('click', (event) => refuse(event as MouseEvent), { capture: true, signal });
  // Without this the editor would lose focus, and many save or close on blur.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    takeOff();
  });

  return {
    root,
    place(name) {
      wanted ||= show();
      return wanted ? (places.get(name) ?? null) : null;
    },
    move(name, left, top) {
      const place = places.get(name);
      if (!place) return;
      const [x, y] = [`${Math.round(left)}px`, `${Math.round(top)}px`];
      if (place.style.left === x && place.style.top === y) return;
      place.style.left = x;
      place.style.top = y;
      movedAt.set(place, performance.now());
    },
    announce(sentence) {
      status.textContent = sentence;
    },
    hide: takeOff,
  };
}

/** Whether this is the inside of a layer, of whichever version. */
export function isLayer(root: ShadowRoot | null | undefined): boolean {
  return Boolean(root?.querySelector('.place-measure ~ .place-card'));
}

/** Where a top-layer element of ours can be used: a modal makes everything outside of itself inert. */
function holderOf(anchor: HTMLElement): HTMLElement | null {
  const document = anchor.ownerDocument;
  let holder: Element | null = null;
  for (
    let node: Node | null = anchor;
    node && !holder;
    node = node.parentNode ?? (node as ShadowRoot).host ?? null
  ) {
    if (node instanceof Element && node.matches(':modal, :fullscreen, :popover-open')) holder = node;
  }
  const modal = document.querySelector('dialog:modal');
  if (modal && !(holder && (modal.contains(holder) || holder.contains(modal)))) return null;
  const chosen = (holder ?? document.documentElement) as HTMLElement;
  // Nothing of ours inside an editable tree, where it would be saved.
  return chosen.isContentEditable || chosen.matches('textarea, input') ? null : chosen;
}
