import type { Engine } from '@/lib/engine';
import type { Card, FieldFocus, FieldReport, GuidePort, InlineLook, LocalText, Wording } from '@/lib/model';
import { adapterFor, awaitProse } from './editors';
import { guideField } from './field-guide';
import { fieldOf, isWatchable, TELLING_ATTRIBUTES } from './fields';
import { watchFocus } from './focus';
import { createLayer, type Layer } from './marks';
import { createOpaqueId } from './opaque-id';
import { awaitEnd, isOngoing } from './pause';
import { createFieldMemory, type FieldMemory } from './reading';
import { watchSecrets } from './secrets';
import { createRootOpener, type RootOpener, rootsAround } from './shadow-roots';
import { matches } from './unclobbered';
import type { Roles } from './view';

/** What a guide needs. It knows nothing of messages: on a host page the port is made of them, elsewhere not. */
export interface GuideOptions {
  readonly document: Document;
  readonly port: GuidePort;
  readonly engine: Engine;
  readonly cards: ReadonlyMap<string, Card>;
  /** Rule id → title. */
  readonly ruleTitles: Readonly<Record<string, LocalText>>;
  /** Rule id → another way to say it, for the rules that find wording. */
  readonly ruleWordings: Readonly<Record<string, Wording>>;
  /** Slot id → the plain role word that stands in a card. */
  readonly roles: Roles;
  readonly look: InlineLook;
  /** Opens closed shadow roots, where somebody can; without it they stay closed. */
  readonly openRoot?: RootOpener;
  /** Fields that were ever seen as passwords, if somebody has been watching. */
  readonly secrets?: WeakSet<Element>;
}

interface Attached {
  readonly element: Element;
  readonly controller: AbortController;
  readonly focus: FieldFocus;
  /** `null` for a field that cannot be read, or is paused. */
  readonly guide: ReturnType<typeof guideField> | null;
}

/*
 * A field, from its first focus on (`attached`, and what the panel is told of it):
 *
 * | is            | after                                           | until                                       |
 * | ------------- | ----------------------------------------------- | ------------------------------------------- |
 * | not watched   | `isWatchable` says no                           | its attributes change: `watchFocus` asks    |
 * | reading       | `attach`, with an adapter                       | a pause, another field, or it goes          |
 * | unreadable    | `attach`, without an adapter                    | it comes into sight, or focus comes back    |
 * | keys only     | `meetUnreadable`: keys land in no field we see  | another element gets focus                  |
 * | paused        | `settle`, by the person, for field, site or tab | `settle`, by the clock, person or session   |
 * | let go        | `lose`, or a field elsewhere has focus          | focus comes to it again                     |
 */

/**
 * Guides whatever editable field of the document has focus, one at a time, until `signal` aborts; then nothing
 * of it is left on the page. Resolves when it is at work, with `false` when it must stay off.
 */
export async function startGuide(options: GuideOptions, signal: AbortSignal): Promise<boolean> {
  const { document, port } = options;
  const opened = await port.openSession();
  if (!opened || signal.aborted) return false;
  let session = opened;
  const secrets = options.secrets ?? new WeakSet<Element>();
  const memories = new WeakMap<Element, FieldMemory>();
  let attached: Attached | null = null;

  let told: FieldFocus | null = null;
  const tell = (next: FieldFocus | null) => {
    if (told || next) port.focusField(next);
    told = next;
  };
  let lastReport = '';
  const report = (next: FieldReport) => {
    const text = JSON.stringify(next);
    if (text !== lastReport) port.reportField(next);
    lastReport = text;
  };
  const detach = () => {
    attached?.controller.abort();
    attached = null;
  };
  const lose = () => {
    detach();
    tell(null);
  };
  /** Fields that the person has paused, each until it goes. */
  const pausedFields = new WeakSet<Element>();
  const isPaused = (element: Element) => pausedFields.has(element) || isOngoing(session.paused);

  const secretsIn = watchSecrets(secrets, () => attached && secrets.has(attached.element) && lose(), signal);
  secretsIn(document);

  const attach = (element: HTMLElement) => {
    for (const root of rootsAround(element)) secretsIn(root);
    const controller = new AbortController();
    const life = AbortSignal.any([signal, controller.signal]);
    const field = createOpaqueId();
    const layer: Layer = createLayer(element, options.look.css, life);
    const paused = isPaused(element);
    const adapter = paused ? null : adapterFor(element, () => layer.place('measure'));
    // Made read-only by a button elsewhere, for one.
    const telling = new MutationObserver(() => isWatchable(element, secrets) || lose());
    telling.observe(element, { attributeFilter: TELLING_ATTRIBUTES });
    life.addEventListener('abort', () => telling.disconnect());
    const memory = memories.get(element) ?? createFieldMemory();
    memories.set(element, memory);
    const silence = (rule: string) => {
      session = { ...session, setAside: [...session.setAside, rule] };
      return () => {
        session = { ...session, setAside: session.setAside.filter((one) => one !== rule) };
      };
    };
    const guide =
      adapter &&
      guideField(
        { ...options, adapter, layer, memory, field, session: () => session, silence, report, onGone: lose },
        life,
      );
    const focus: FieldFocus = { field, state: paused ? 'paused' : adapter ? 'reading' : 'unreadable' };
    attached = { element, controller, focus, guide };
    tell(focus);
    if (paused) awaitEnd(session.paused, settle, life);
    else if (!adapter) awaitProse(element, () => [detach(), attach(element)], life);
  };
  /** Follows a pause that may have begun, ended or changed in the field that has, or last had, focus. */
  const settle = () => {
    const { element, focus } = attached ?? {};
    if (!element || (focus?.state !== 'paused' && !isPaused(element))) return;
    // Keys may land in what is no field as far as can be seen: it has nothing to read or to pause.
    if (element.isConnected && !isWatchable(element, secrets)) return;
    detach();
    if (element.isConnected) attach(element as HTMLElement);
    else tell(null);
  };

  /** Keys land in something that is no field as far as can be seen: a closed root that nobody opens to us. */
  const meetUnreadable = (element: Element) => {
    if (attached?.element === element) return;
    detach();
    const focus: FieldFocus = { field: createOpaqueId(), state: 'unreadable' };
    attached = { element, controller: new AbortController(), focus, guide: null };
    tell(focus);
  };

  /** Another tab or frame may have reported a field of its own in the meantime: the panel must hear of this one. */
  const returnTo = ({ element, guide, focus }: Attached) => {
    if ((focus.state === 'paused') !== isPaused(element)) return settle();
    // What could not be read may have come into sight since (docs/decisions/0016).
    if (focus.state === 'unreadable') {
      detach();
      attach(element as HTMLElement);
      return;
    }
    tell(focus);
    guide?.refresh();
  };

  const onFocus = (element: Element, isTypedIn: boolean) => {
    const field = fieldOf(element);
    // A button or the card: the field that had focus is still the one this is about.
    if (!field) return isTypedIn ? meetUnreadable(element) : undefined;
    const isServed = isWatchable(field, secrets);
    if (isServed && attached?.element === field) return returnTo(attached);
    detach();
    if (isServed) attach(field);
    else tell(null);
  };

  const view = document.defaultView;
  const onReplaced = () => {
    lose();
    listen();
  };
  const openRoot = options.openRoot ?? createRootOpener();
  const lookAtFocus = watchFocus({ document, openRoot, onFocus, onReplaced }, signal);
  const listen = () => {
    // The panel must not go on showing a field of a page that was left; one that comes back from the cache is new.
    view?.addEventListener('pagehide', lose, { signal });
    view?.addEventListener('pageshow', lookAtFocus, { signal });
  };
  listen();

  port.onCommand((command) => {
    switch (command.kind) {
      case 'session-changed':
        session = command.session;
        settle();
        return attached?.guide?.refresh();
      case 'field-elsewhere':
        // It may have come back in the meantime.
        if (document.hasFocus() && attached && matches(attached.element, ':focus-within')) return;
        told = null;
        return detach();
      case 'followed':
        lastReport = '';
        return attached?.guide?.refresh();
      case 'pause-field':
        if (attached?.focus.field !== command.field) return;
        if (command.paused) pausedFields.add(attached.element);
        else pausedFields.delete(attached.element);
        return settle();
      default:
        attached?.guide?.command(command);
    }
  }, signal);
  return true;
}
