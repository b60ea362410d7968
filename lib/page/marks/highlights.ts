import { note } from '@/lib/diagnostics';
import type { EditorAdapter, LiveRange } from '../editors';
import { createOpaqueId } from '../opaque-id';
import type { Mark, MarkStyle, Painter } from './painter';

const STYLES = ['plain', 'open'] as const satisfies readonly MarkStyle[];

/**
 * Marks by the CSS Custom Highlight API: nothing in the page's tree changes. The page can list the registry, so
 * the names mean nothing, are new at each load, and tell nothing of what was found.
 */
export function createHighlightPainter(
  { root, follow }: EditorAdapter,
  alpha: string,
  signal: AbortSignal,
): Painter {
  const highlights = STYLES.map((style) => ({ style, name: createOpaqueId(), highlight: new Highlight() }));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rulesFor(highlights, alpha));
  // Our own list: Firefox lets a page script's isolated world add and delete, but not iterate (INLINE.md 1a).
  const painted = new Map<string, { live: LiveRange; style: MarkStyle; text: string }>();

  const highlightOf = (style: MarkStyle) => highlights.find((entry) => entry.style === style)?.highlight;
  const remove = (id: string) => {
    const mark = painted.get(id);
    if (!mark) return;
    painted.delete(id);
    highlightOf(mark.style)?.delete(mark.live.range);
    mark.live.release();
  };
  const add = ({ id, place, style, text }: Mark) => {
    const live = follow(place);
    if (!live) return;
    if (!live.holds(text)) {
      note('page-mark-dropped');
      live.release();
      return;
    }
    painted.set(id, { live, style, text });
    highlightOf(style)?.add(live.range);
  };
  /** The page can clear the registry and its list of sheets; both are put right at each reading. */
  const attach = () => {
    for (const { name, highlight } of highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };

  signal.addEventListener('abort', () => {
    for (const id of [...painted.keys()]) remove(id);
    for (const { name } of highlights) CSS.highlights.delete(name);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  return {
    scrollsAlong: true,
    paint(marks) {
      if (marks.length > 0) attach();
      const wanted = new Map(marks.map((mark) => [mark.id, mark]));
      for (const [id, { live, style, text }] of painted) {
        const mark = wanted.get(id);
        const stands = mark && mark.style === style && mark.text === text && live.isAt(mark.place);
        if (stands) wanted.delete(id);
        else remove(id);
      }
      for (const mark of wanted.values()) add(mark);
    },
    check() {
      for (const [id, { live, text }] of painted) if (!live.says(text)) remove(id);
    },
    moved() {},
    edited() {
      for (const [id, { live, text }] of painted) {
        const whole = live.holds(text);
        if (!whole) note('page-mark-dropped');
        if (!whole || live.touchesCaret()) remove(id);
      }
    },
  };
}

/** The names that a painter's sheet, of whichever version, gives a look; none for any other sheet. */
export function highlightNamesIn(sheet: CSSStyleSheet): string[] {
  return [...sheet.cssRules].flatMap(
    ({ cssText }) => /^::highlight\((\w{8})\) \{.*rgb\(31,? 138,? 128\b/.exec(cssText)?.[1] ?? [],
  );
}

function rulesFor(highlights: readonly { style: MarkStyle; name: string }[], alpha: string): string {
  const line = `text-decoration: underline dotted rgb(31 138 128 / ${alpha}) 2px !important; text-underline-offset: 3px !important;`;
  const looks: Record<MarkStyle, string> = {
    plain: line,
    open: `${line} background-color: rgb(31 138 128 / calc(.2 * ${alpha})) !important;`,
  };
  const rules = highlights.map(({ style, name }) => `::highlight(${name}) { ${looks[style]} }`).join('\n');
  const none = highlights
    .map(
      ({ name }) => `::highlight(${name}) { text-decoration: none !important; background: none !important; }`,
    )
    .join('\n');
  return `${rules}\n@media print { ${none} }`;
}
