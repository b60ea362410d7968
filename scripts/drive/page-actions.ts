import type { DrivenPage, Script, ShownCard, ShownLayer, Spot, WaitOptions } from './driven';
import {
  askInFrames,
  type FrameOrigin,
  frameOrigin,
  locate,
  locateInCard,
  locateMarks,
  locateNamed,
  readLayer,
  readMarks,
} from './in-page';
import { until } from './until';

/** An answer from a document, whose places are counted from `at` in the viewport of the top one. */
export interface InFrame<T> {
  readonly at: FrameOrigin;
  readonly found: T;
}

/** What a protocol has to give; everything else of `DrivenPage` is built on it here, once for both browsers. */
export interface PagePort {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  activate(): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  clickAt(x: number, y: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  compose(text: string): Promise<void>;
  commitComposition(text: string): Promise<void>;
  screenshot: DrivenPage['screenshot'];
  pretend: DrivenPage['pretend'];
  accessibleTree: DrivenPage['accessibleTree'];
  devtools: DrivenPage['devtools'];
  trace: DrivenPage['trace'];
  /** Calls a function with each closed shadow root of an open popover, also in frames: gives the answers. */
  inClosedRoots<T, A>(script: (root: ShadowRoot, arg: A) => T | null, arg: A): Promise<InFrame<T>[]>;
  close(): Promise<void>;
}

/** Milliseconds that a thing stands still before it is clicked: a view that is being filled moves, and slowly beside others. */
const STILL = 120;

/** Our layer takes no click on what has only just appeared (lib/page/marks/clicks.ts): a person needs longer. */
const SETTLED = 450;

/**
 * The source to evaluate. `__name` is there because esbuild (tsx) wraps named functions in it.
 * https://github.com/evanw/esbuild/issues/2605
 */
export function sourceOf<T, A>(script: Script<T, A>, arg?: A): string {
  if (typeof script === 'string') return script;
  return `(() => { const __name = (f) => f; return (${script})(${JSON.stringify(arg) ?? ''}); })()`;
}

/** The source that calls a function with `root`, a node of the page, and `arg` where the node is. */
export function sourceInRoot<T, A>(script: (root: ShadowRoot, arg: A) => T | null): string {
  return `(root, arg) => {
    const __name = (f) => f;
    const found = (${script})(root, arg);
    return found === null ? null : { at: (${frameOrigin})(root.ownerDocument.defaultView), found };
  }`;
}

/** The source that calls a function in the document and in each frame of its origin. */
export function sourceInFrames(script: () => unknown): string {
  const call = `(() => {
    const __name = (f) => f;
    return { at: (${frameOrigin})(window), found: (${script})() };
  })()`;
  return `(() => {
    const __name = (f) => f;
    return (${askInFrames})(() => ${call}, ${JSON.stringify(call)});
  })()`;
}

const from =
  (at: FrameOrigin) =>
  <S extends Spot>(spot: S): S => ({ ...spot, x: at.x + at.scale * spot.x, y: at.y + at.scale * spot.y });

export function drivePage(port: PagePort): DrivenPage {
  const evaluate = <T, A = undefined>(script: Script<T, A>, arg?: A): Promise<T> =>
    port.evaluate<T>(sourceOf(script, arg));

  const waitFor = <T, A = undefined>(
    script: Script<T, A>,
    arg?: A,
    options: WaitOptions = {},
  ): Promise<NonNullable<T>> => until(() => evaluate(script, arg), { what: describe(script), ...options });

  /** Clicks once the place has stood still for so many milliseconds: in a moving layout a click lands beside. */
  async function clickFound(find: () => Promise<Spot | null>, what: string, stillFor = STILL): Promise<void> {
    let before: Spot | null = null;
    let since = 0;
    const spot = await until(
      async () => {
        const now = await find();
        const moved = now?.x !== before?.x || now?.y !== before?.y;
        if (moved) since = Date.now();
        before = now;
        return moved || Date.now() - since < stillFor ? null : now;
      },
      { what },
    );
    await port.clickAt(spot.x, spot.y);
  }

  const inFrames = <T>(script: () => T) => port.evaluate<InFrame<T>[]>(sourceInFrames(script));

  /** A field in a frame has two layers: one for its marks, and one in the top window for chip and card. */
  async function layer(): Promise<ShownLayer | null> {
    const layers = (await port.inClosedRoots(readLayer, null)).map(({ at, found }) => {
      const place = from(at);
      const { card, chip, marks, status } = found;
      return {
        card: card && { ...card, buttons: card.buttons.map(place) },
        chip: chip && place(chip),
        marks: marks.map(place),
        status,
      };
    });
    if (layers.length === 0) return null;
    return {
      card: layers.find((one) => one.card)?.card ?? null,
      chip: layers.find((one) => one.chip)?.chip ?? null,
      marks: layers.flatMap(({ marks }) => marks),
      status: layers.map(({ status }) => status).join(''),
    };
  }
  const card = async (): Promise<ShownCard | null> => (await layer())?.card ?? null;
  const markSpots = async (): Promise<Spot[]> => [
    ...(await inFrames(locateMarks)).flatMap(({ at, found }) => found.map(from(at))),
    ...((await layer())?.marks ?? []),
  ];
  const marks = async (): Promise<string[]> => [
    ...(await inFrames(readMarks)).flatMap(({ found }) => found),
    ...((await layer())?.marks ?? []).map(({ words }) => words),
  ];
  async function findInCard(name: string | RegExp): Promise<Spot | null> {
    const [answer] = await port.inClosedRoots(locateInCard, patternOf(name));
    return answer ? from(answer.at)(answer.found) : null;
  }

  return {
    ...port,
    evaluate,
    waitFor,
    layer,
    card,
    markSpots,
    marks,
    waitForCard: (options) => until(card, { what: 'a card', ...options }),
    click: (selector) => clickFound(() => evaluate(locate, selector), `element ${selector}`),
    clickNamed: (name) => clickFound(() => evaluate(locateNamed, patternOf(name)), `control ${name}`),
    clickMark: (index = 0) => clickFound(async () => (await markSpots())[index] ?? null, `mark ${index}`),
    pressChip: () => clickFound(async () => (await layer())?.chip ?? null, 'the chip', SETTLED),
    pressInCard: (name) => clickFound(() => findInCard(name), `card button ${name}`, SETTLED),
  };
}

function patternOf(name: string | RegExp): readonly [string, string] {
  if (name instanceof RegExp) return [name.source, name.flags];
  return [`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, ''];
}

function describe(script: string | ((...args: never[]) => unknown)): string {
  return String(script).replace(/\s+/g, ' ').slice(0, 160);
}
