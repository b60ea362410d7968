import { cdp, page, userEvent } from 'vitest/browser';
import { inlineLook } from '@/components/inline';
import type { Engine } from '@/lib/engine';
import type {
  Card,
  FieldFocus,
  FieldReport,
  Finding,
  GuideCommand,
  GuideSession,
  Indicator,
} from '@/lib/model';
import { type GuideOptions, startGuide } from '@/lib/page';

/** Vitest runs tests in a frame of its own, and what the guide shows would stand outside of it. */
const vitestFrame = window.frameElement;
Object.defineProperty(window, 'frameElement', { value: null });

/** Invented words, so that these tests stand still while the rules grow. */
const WORDS: readonly { word: RegExp; ruleId: string; card: string; alert: boolean }[] = [
  { word: /\bslog\b/g, ruleId: 'blow', card: 'test.warning', alert: true },
  { word: /\bknive\b/g, ruleId: 'knives', card: 'test.critical', alert: true },
  { word: /\bnervøs(?![a-zæøå])/g, ruleId: 'nerves', card: 'test.warning', alert: false },
];

function findingOf(match: RegExpExecArray, { ruleId, card, alert }: (typeof WORDS)[number]): Finding {
  const range = { start: match.index, end: match.index + match[0].length };
  const because = { frame: 'test', words: [range], context: [] };
  return { ...range, ruleId, card, kind: 'topic', topic: 'test', certainty: 'affirmed', alert, because };
}

/** What the engine of a desk finds. */
export function findWords(text: string): Finding[] {
  const all = WORDS.flatMap((entry) =>
    [...text.matchAll(entry.word)].map((match) => findingOf(match, entry)),
  );
  return all.sort((a, b) => a.start - b.start);
}

function cardOf(id: string, indicator: Indicator): Card {
  const text = {
    title: `Titel ${id}`,
    summary: 'Tag en pause.',
    doNow: ['Spørg {leder}.'],
    doNot: 'Skynd dig ikke.',
    askWho: 'Spørg {ukendt}.',
  };
  return {
    id,
    topic: 'test',
    indicator,
    text: { da: text, en: { ...text, title: `Title ${id}` } },
    source: {
      label: { da: 'Loven', en: 'The law' },
      kind: 'law',
      ref: 'Lov § 1',
      confidence: 'known',
      lawAsOf: '2026-05-12',
    },
    reviewedOn: '2026-05-12',
    nextReviewOn: '2027-05-12',
    seedRefs: [],
  };
}

/** An engine that finds by hand what a test wants found. */
export function engineOf(evaluate: (text: string) => Finding[]): Engine {
  return {
    evaluate,
    // biome-ignore lint/correctness/useYield: it is one step
    *evaluateInSteps(text) {
      return evaluate(text);
    },
  };
}

type Told = FieldReport & Partial<FieldFocus>;

export interface Desk {
  /** What was told of fields, whichever way: `findings` are there where a panel follows. */
  readonly reports: (Told | null)[];
  readonly asked: string[];
  readonly evaluated: string[];
  readonly controller: AbortController;
  command(command: GuideCommand): void;
  /** Our closed shadow roots, in the order they were made. */
  readonly roots: ShadowRoot[];
}

/** Puts the html on the page and a guide beside it, with a port that writes down what it is asked. */
export async function openDesk(
  html: string,
  change: Partial<
    GuideOptions & { session: GuideSession | null; followed: () => boolean; saves: () => boolean }
  > = {},
) {
  // Larger than the window it would be scaled down, and what is scaled counts as not truly visible.
  await page.viewport(600, 600);
  document.body.innerHTML = html;
  const reports: (Told | null)[] = [];
  const asked: string[] = [];
  const evaluated: string[] = [];
  const roots: ShadowRoot[] = [];
  const controller = new AbortController();
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (init.mode === 'closed') roots.push(root);
    return root;
  };
  controller.signal.addEventListener('abort', () => {
    Element.prototype.attachShadow = attachShadow;
  });
  const engine = engineOf((text) => {
    evaluated.push(text);
    return findWords(text);
  });
  let command: (command: GuideCommand) => void = () => {};
  const {
    session = { locale: 'da', setAside: [] },
    followed = () => true,
    saves = () => true,
    ...options
  } = change;
  await startGuide(
    {
      document,
      port: {
        openSession: async () => session,
        isOpen: () => true,
        focusField: (focus) =>
          reports.push(focus && { ...focus, isPartial: false, findings: [], open: null }),
        isFollowed: followed,
        reportField: (report) => reports.push(report),
        openPanel: (target) => asked.push(`panel ${target.view} ${target.card}`),
        async setAside(rule, scope, reason) {
          asked.push(`aside ${rule} ${scope} ${reason ?? '-'}`);
          return saves();
        },
        onCommand: (listener) => {
          command = listener;
        },
      },
      engine,
      cards: new Map(
        [cardOf('test.warning', 'warning'), cardOf('test.critical', 'critical')].map((c) => [c.id, c]),
      ),
      ruleTitles: { blow: { da: 'Slag', en: 'Blow' }, knives: { da: 'Knive', en: 'Knives' } },
      ruleWordings: {
        knives: {
          suggestion: { da: 'Skriv, hvad du så.', en: 'Write what you saw.' },
          reason: { da: 'Så ved andre mere.', en: 'Then others know more.' },
        },
      },
      roles: { leder: { da: 'din leder', en: 'your leader' } },
      look: inlineLook,
      ...options,
    },
    controller.signal,
  );
  return { reports, asked, evaluated, controller, roots, command: (given) => command(given) } satisfies Desk;
}

/** The words that are marked now, in the order they stand. */
export function markedWords(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [
    ...(highlight as Iterable<AbstractRange>),
  ]);
  const field = document.querySelector<HTMLTextAreaElement>('textarea, input');
  const words = ranges.map((range) =>
    range instanceof Range
      ? {
          at: range.getBoundingClientRect().top * 1e5 + range.getBoundingClientRect().left,
          word: range.toString(),
        }
      : { at: range.startOffset, word: field?.value.slice(range.startOffset, range.endOffset) ?? '' },
  );
  return words.sort((a, b) => a.at - b.at).map(({ word }) => word);
}

/** The shown card, as our closed root holds it. */
export function cardIn(desk: Desk): HTMLElement | null {
  return desk.roots.at(-1)?.querySelector<HTMLElement>('section.card') ?? null;
}

export function chipIn(desk: Desk): HTMLElement | null {
  return desk.roots.at(-1)?.querySelector<HTMLElement>('.chip-button') ?? null;
}

/** A button of the card by its visible words or its name. */
export function buttonIn(desk: Desk, name: string): HTMLElement {
  const buttons = [...(cardIn(desk)?.querySelectorAll<HTMLElement>('button') ?? [])];
  const found = buttons.find(
    (button) => (button.ariaLabel ?? (button.querySelector('span') ?? button).textContent) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

/** A real press of the mouse, which no page can make, at a point of this frame's viewport. */
export async function pressAt(x: number, y: number): Promise<void> {
  const frame = vitestFrame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const at = { x: frame.left + x, y: frame.top + y, button: 'left', clickCount: 1 } as const;
  await cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

export async function press(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await pressAt(left + width / 2, top + height / 2);
}

/** Writes with real keys into what has focus. */
export async function type(text: string): Promise<void> {
  await userEvent.keyboard(text.replaceAll('[', '[[').replaceAll('{', '{{'));
}

export const keys = (chord: string) => userEvent.keyboard(chord);
