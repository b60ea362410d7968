import { createTranslate, inlineMessages } from '@/lib/i18n';
import { type FieldCommand, type FieldReport, type GuideSession, MOST_REPORTED } from '@/lib/model';
import { createCardFrame } from './card';
import { keepCaret } from './caret-keeper';
import { createChip } from './chip';
import { derive } from './derive';
import type { EditorAdapter } from './editors';
import type { GuideOptions } from './guide';
import { createLatePress, type Point } from './late-press';
import { bandOf, createPainter, createViewFinder, type Layer, type Mark } from './marks';
import { createOpened } from './opened';
import { watchPage } from './page-events';
import { type FieldMemory, readField } from './reading';
import type { Spot } from './spots';
import { createStage } from './stage';
import { nearestToCaret } from './steps';

export interface FieldGuideOptions extends GuideOptions {
  readonly adapter: EditorAdapter;
  /** The layer in the field's own document. */
  readonly layer: Layer;
  readonly memory: FieldMemory;
  /** Opaque id of this attachment. */
  readonly field: string;
  session(): GuideSession;
  /** Adds a rule to what the session has set aside, at once; the returned function takes it out again. */
  silence(rule: string): () => void;
  report(report: FieldReport): void;
  onGone(): void;
}

/** While the field scrolls, what comes into view is marked so often. */
const MOVING_MS = 100;

/** Guides the writing in one field, until `signal` aborts. Returns what commands it answers to. */
export function guideField(options: FieldGuideOptions, signal: AbortSignal) {
  const { adapter, layer, look, memory, port, session } = options;
  const painter = createPainter(adapter, layer, look.markAlpha ?? '1', signal);
  const stage = createStage(adapter.element, layer, look.css, signal);
  const caret = keepCaret(adapter, signal);
  let found: readonly Spot[] = [];
  let announced = false;
  let paintedAt = 0;

  const keepInView = createViewFinder();
  /** A long text has more than a thousand spots, and a reading asks for them again and again. */
  const spots = derive(
    () => [found, session().setAside] as const,
    ([all, setAside]) =>
      setAside.length === 0 ? all : all.filter(({ finding }) => !setAside.includes(finding.ruleId)),
  );
  const alerts = derive(
    () => [spots()] as const,
    ([all]) => all.filter(({ finding }) => finding.alert),
  );
  const placeOf = (spot: Spot) => adapter.locate(spot.paragraph, spot.finding);
  const announce = (key: 'inline.found' | 'inline.opened') => {
    const { locale } = session();
    stage.layer.announce(createTranslate(inlineMessages, locale)(key), locale);
  };

  const opened = createOpened(options, {
    row: ({ finding }) => (finding.alert ? alerts() : spots()),
    onChange: () => signal.aborted || refresh(),
    onOpen(spot) {
      if (spot) adapter.reveal(placeOf(spot));
      refresh();
      // Who steps inside the card hears its new heading, and need not be told how to get there.
      if (spot && stage.fits() && !stage.layer.root.activeElement) announce('inline.opened');
    },
    dismiss(spot) {
      memory.dismissed.add(spot.id);
      found = found.filter(({ id }) => id !== spot.id);
    },
  });
  const card = createCardFrame(stage, adapter.element, caret, look, opened.acts, signal);
  const chip = createChip(adapter.element, stage, look, openNearest, signal);

  /** By a gesture of the person's: where there is no room for a card, the panel may open for it. */
  function openByGesture(spot: Spot | null): void {
    opened.open(spot);
    if (spot && !stage.fits()) opened.acts.openPanel();
  }

  function openNearest(): void {
    const fromChip = stage.layer.root.activeElement !== null;
    openByGesture(nearestToCaret(alerts(), adapter.caret()));
    if (fromChip) card.enter();
  }

  /** Where somebody has pressed a mark while the text was not read as it stands: the next reading says what is there. */
  const pressed = createLatePress(adapter.element.ownerDocument.defaultView, signal);

  function press(point: Point): void {
    const isHit = (spot: Spot) => adapter.rects(placeOf(spot)).some((rect) => holds(rect, point));
    const under = alerts().find(isHit);
    const hit = reading.isCurrent() ? under : undefined;
    if (hit || opened.spot) openByGesture(hit ?? null);
    if (under && !hit) pressed.wait(point);
  }

  /** Makes the page and the panel show what is known now. */
  function refresh(): void {
    opened.settle(spots());
    const marked = alerts();
    paint(marked);
    chip.show(marked.length > 0 ? { locale: session().locale, count: marked.length } : null);
    showCard();
    if (marked.length === 0 && !opened.spot) hideLayers();
    else if (!announced) announce('inline.found');
    announced ||= marked.length > 0;
    report();
  }

  /** The same when the field may be somewhere else now, or somebody else has shown what is theirs. */
  function refreshAll(): void {
    chip.moved();
    refresh();
  }

  function showCard(): void {
    const view = opened.view();
    const { spot } = opened;
    if (view && spot)
      card.show(view, boxAround(adapter.rects(placeOf(spot))) ?? adapter.element.getBoundingClientRect());
    else card.hide();
  }

  function hideLayers(): void {
    for (const one of [layer, stage.layer]) one.hide();
  }

  function paint(marked: readonly Spot[]): void {
    paintedAt = performance.now();
    if (!reading.isCurrent()) {
      painter.check();
      return;
    }
    const topOf = (spot: Spot) => adapter.topOf(placeOf(spot));
    const near = keepInView(marked, topOf, bandOf(adapter.element));
    painter.paint(
      near.map(
        (spot): Mark => ({
          id: spot.id,
          place: placeOf(spot),
          style: spot.id === opened.spot?.id ? 'open' : 'plain',
          text: spot.paragraph.text.slice(spot.finding.start, spot.finding.end),
        }),
      ),
    );
  }

  function report(): void {
    if (!port.isFollowed()) return;
    const all = spots();
    const isPartial = !adapter.isWhole() || all.length > MOST_REPORTED;
    const findings = all
      .slice(0, MOST_REPORTED)
      .map(({ id, finding: { ruleId: rule, certainty, alert } }) => ({ id, rule, certainty, alert }));
    options.report({ field: options.field, isPartial, findings, open: opened.id });
  }

  const reading = readField(
    {
      adapter,
      engine: options.engine,
      memory,
      isOpen: port.isOpen,
      onEdit(isTyped) {
        painter.edited();
        if (isTyped) pressed.forget();
        if (!isTyped || !opened.spot) return;
        opened.forget();
        card.hide();
        report();
      },
      onSpots(latest) {
        found = latest;
        refresh();
        const point = pressed.take();
        if (point && reading.isCurrent()) press(point);
      },
    },
    signal,
  );

  watchPage(
    adapter.element,
    [layer, stage.layer],
    {
      onPress: (x, y) => press({ x, y }),
      onPressElsewhere: () => opened.spot && opened.open(null),
      onMoving() {
        pressed.forget();
        chip.hide();
        painter.moved();
        if (painter.scrollsAlong && performance.now() - paintedAt > MOVING_MS) paint(alerts());
      },
      onMoved: refreshAll,
      onGone: options.onGone,
    },
    signal,
  );

  return {
    refresh: refreshAll,
    command(command: FieldCommand): void {
      pressed.forget();
      if (command.kind === 'show-finding')
        opened.open(spots().find(({ id }) => id === command.finding) ?? null);
      else {
        if (!opened.spot) openNearest();
        card.enter();
      }
    },
  };
}

function holds(rect: DOMRectReadOnly, { x, y }: Point): boolean {
  return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
}

/** All lines of the words, from where the first begins: a card covers none of them. */
function boxAround(lines: readonly DOMRectReadOnly[]): DOMRectReadOnly | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return DOMRectReadOnly.fromRect({
    x: first.x,
    y: first.y,
    width: first.width,
    height: bottom - first.y,
  });
}
