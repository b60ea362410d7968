import { treesAround } from '../around';
import { isHonestClick, watchVisibility } from './clicks';
import { watchCovers } from './covers';
import { holderOf } from './holder';
import { LAYER_RULES } from './layer-rules';

/** A page that keeps taking our element away has said what it wants. */
const MOST_RETURNS = 3;
/** A live region is heard when its text changes, not when it comes with its text, ms. */
const ANNOUNCED_AFTER_MS = 150;

const PLACES = ['measure', 'marks', 'chip', 'card'] as const;
export type LayerPlace = (typeof PLACES)[number];

/** The one element of ours in a host page: closed, in the top layer, and there only while something is shown. */
export interface Layer {
  readonly root: ShadowRoot;
  /** A place to draw in; brings the layer onto the page. `null` once the page has shown that it does not want it. */
  place(name: LayerPlace): HTMLElement | null;
  /** Moves a place. What has just moved takes no clicks for a moment. */
  move(name: LayerPlace, left: number, top: number): void;
  /** Calls `listener` each time that the page opens something on top of the card. */
  onCovered(listener: () => void): void;
  /** Puts the layer on top of what the page has opened since. What lies there takes no clicks for a moment. */
  raise(): void;
  /** Says one sentence politely to a screen reader, in the language of this code. */
  announce(sentence: string, language: string): void;
  /** Takes the layer off the page; the next {@link place} brings it back. */
  hide(): void;
}

/** `anchor` is the field: the layer must be inside whatever modal, fullscreen or popover element holds it. */
export function createLayer(anchor: HTMLElement, css: string, signal: AbortSignal): Layer {
  const document = anchor.ownerDocument;
  const { host, root, places, status } = createHost(document, css);
  const movedAt = new Map<Element, number>();

  let wanted = false;
  let returns = 0;
  const watcher = new MutationObserver(() => bringBack());
  const show = (): boolean => {
    const parent = holderOf(anchor, host);
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
  let speaking: ReturnType<typeof setTimeout> | undefined;
  const takeOff = () => {
    wanted = false;
    clearTimeout(speaking);
    status.textContent = '';
    watcher.disconnect();
    host.remove();
  };

  host.addEventListener('toggle', bringBack, { signal });
  // A modal, popover or fullscreen element of the page has opened or closed: what is on top may be another.
  const restack = (event: Event) => event.target !== host && wanted && !show() && takeOff();
  for (const { tree } of treesAround(anchor))
    for (const type of ['toggle', 'fullscreenchange'])
      tree.addEventListener(type, restack, { capture: true, signal });

  const visibility = watchVisibility(signal);
  for (const name of ['chip', 'card'] as const) visibility.watch(places[name]);
  const covered: (() => void)[] = [];
  const tellCovered = () => {
    if (places.card.firstChild && covers(places.card.getBoundingClientRect()))
      for (const tell of covered) tell();
  };
  const { covers } = watchCovers(host, anchor, tellCovered, signal);
  const refuse = (event: MouseEvent) => {
    const place = [...movedAt.keys()].find((element) => element.contains(event.target as Node));
    const { clientX: x, clientY: y } = event;
    const isUnseen = visibility.isHidden(place) || covers({ left: x, right: x, top: y, bottom: y });
    if (isHonestClick(event, movedAt.get(place as Element) ?? 0, isUnseen)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener('click', (event) => refuse(event as MouseEvent), { capture: true, signal });
  // Without this the editor would lose focus, and many save or close on blur.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', takeOff);

  return {
    root,
    place(name) {
      wanted ||= show();
      return wanted ? places[name] : null;
    },
    move(name, left, top) {
      const { [name]: place } = places;
      const [x, y] = [`${Math.round(left)}px`, `${Math.round(top)}px`];
      if (place.style.left === x && place.style.top === y) return;
      place.style.left = x;
      place.style.top = y;
      movedAt.set(place, performance.now());
    },
    onCovered: (listener) => void covered.push(listener),
    raise() {
      if (!host.isConnected) return;
      const focused = root.activeElement as HTMLElement | null;
      host.hidePopover();
      host.showPopover();
      focused?.focus({ preventScroll: true });
      for (const place of movedAt.keys()) movedAt.set(place, performance.now());
    },
    announce(sentence, language) {
      clearTimeout(speaking);
      status.textContent = '';
      status.lang = language;
      speaking = setTimeout(() => {
        status.textContent = sentence;
      }, ANNOUNCED_AFTER_MS);
    },
    hide: takeOff,
  };
}

function createHost(document: Document, css: string) {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  // A sheet serves only the document whose window has made it.
  const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
  root.adoptedStyleSheets = [css, LAYER_RULES].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const create = (name: LayerPlace): HTMLElement => {
    const place = document.createElement('div');
    place.className = `place place-${name}`;
    return root.appendChild(place);
  };
  const [measure, marks, chip, card] = PLACES.map(create) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const status = root.appendChild(document.createElement('p'));
  status.className = 'status';
  status.setAttribute('role', 'status');
  return { host, root, places: { measure, marks, chip, card }, status };
}

/** Whether this is the inside of a layer, of whichever version. */
export function isLayer(root: ShadowRoot | null | undefined): boolean {
  return Boolean(root?.querySelector('.place-measure ~ .place-card'));
}
