import { createTranslate, inlineMessages } from '@/lib/i18n';
import type { CardActs, CardView, FieldCommand, FieldReport, GuideSession } from '@/lib/model';
import { createCardFrame } from './card';
import { createChip } from './chip';
import type { EditorAdapter } from './editors';
import type { GuideOptions } from './guide';
import { bandOf, createPainter, keepInView, type Layer, type Mark } from './marks';
import { watchPage } from './page-events';
import { type FieldMemory, readField } from './reading';
import type { Spot } from './spots';
import { viewOf } from './view';

export interface FieldGuideOptions extends GuideOptions {
  readonly adapter: EditorAdapter;
  readonly layer: Layer;
  readonly memory: FieldMemory;
  /** Opaque id of this attachment. */
  readonly field: string;
  session(): GuideSession;
  /** Adds a rule to what the session has set aside, at once. */
  silence(rule: string): void;
  report(report: FieldReport): void;
  onGone(): void;
}

/** What the card is about: a finding, or the advice that was just set aside from it. */
interface Opened {
  readonly spot: Spot;
  readonly aside: CardView['aside'];
}

/** While the field scrolls, what comes into view is marked so often. */
const MOVING_MS = 100;

/** Guides the writing in one field, until `signal` aborts. Returns what commands it answers to. */
export function guideField(options: FieldGuideOptions, signal: AbortSignal) {
  const { adapter, cards, layer, look, memory, port, ruleTitles, ruleWordings } = options;
  const painter = createPainter(adapter, layer, signal);
  let found: readonly Spot[] = [];
  let opened: Opened | null = null;
  let announced = false;
  let paintedAt = 0;

  const spots = () => found.filter(({ finding }) => !options.session().setAside.includes(finding.ruleId));
  const alerts = () => spots().filter(({ finding }) => finding.alert);
  const placeOf = (spot: Spot) => adapter.locate(spot.paragraph, spot.finding);
  const translate = () => createTranslate(inlineMessages, options.session().locale);

  const acts: CardActs = {
    openPanel: () => opened && port.openPanel({ view: 'now', card: opened.spot.finding.card }),
    step: (by) => open(neighbour(by)),
    close: () => open(null),
    setAside(scope) {
      if (!opened) return;
      const { spot } = opened;
      if (scope === 'this') {
        const next = neighbour(1);
        memory.dismissed.add(spot.id);
        found = found.filter(({ id }) => id !== spot.id);
        open(next === spot ? null : next);
        return;
      }
      port.setAside(spot.finding.ruleId, scope);
      options.silence(spot.finding.ruleId);
      opened = { spot, aside: { scope, reason: null } };
      refresh();
    },
    giveReason(reason) {
      if (!opened?.aside) return;
      port.setAside(opened.spot.finding.ruleId, opened.aside.scope, reason);
      opened = { ...opened, aside: { ...opened.aside, reason } };
      refresh();
    },
  };
  const card = createCardFrame(adapter, layer, look, acts, signal);
  const chip = createChip(adapter, layer, look, () => open(nearestToCaret()), signal);

  /** The findings a person steps through: what is marked, or a quiet one with its quiet company. */
  function neighbour(by: 1 | -1): Spot | null {
    const row = opened?.spot.finding.alert === false ? spots() : alerts();
    const at = row.findIndex(({ id }) => id === opened?.spot.id);
    return row.at((at + by) % row.length) ?? null;
  }

  function nearestToCaret(): Spot | null {
    const caret = adapter.caret();
    const row = alerts();
    const here =
      caret &&
      row.findLast(({ paragraph, finding }) => {
        return paragraph === caret.paragraph && finding.start <= caret.offset;
      });
    return here ?? row[0] ?? null;
  }

  function open(spot: Spot | null): void {
    opened = spot && { spot, aside: null };
    if (spot) adapter.reveal(placeOf(spot));
    refresh();
    // Who steps inside the card hears its new heading, and need not be told how to get there.
    if (spot && !layer.root.activeElement) layer.announce(translate()('inline.opened'));
  }

  function showCard(): void {
    const id = opened?.spot.finding.card ?? '';
    const content = options.session().cards?.find((one) => one.id === id) ?? cards.get(id);
    if (!opened || !content) {
      card.hide();
      return;
    }
    const { spot, aside } = opened;
    const { locale } = options.session();
    const row = spot.finding.alert ? alerts() : spots();
    const wording = ruleWordings[spot.finding.ruleId];
    const view = viewOf(content, locale, {
      ...(wording ? { wording } : {}),
      certainty: spot.finding.certainty,
      because: ruleTitles[spot.finding.ruleId]?.[locale] ?? '',
      roles: options.roles,
      at: row.findIndex(({ id }) => id === spot.id) + 1,
      of: row.length,
      aside,
    });
    card.show(view, adapter.rects(placeOf(spot))[0] ?? adapter.element.getBoundingClientRect());
  }

  function announceOnce(): void {
    if (announced) return;
    announced = true;
    layer.announce(translate()('inline.found'));
  }

  /** Makes the page and the panel show what is known now. */
  function refresh(): void {
    if (opened && !opened.aside) {
      const { id } = opened.spot;
      const still = spots().find((spot) => spot.id === id);
      opened = still ? { spot: still, aside: null } : null;
    }
    const marked = alerts();
    paint(marked);
    chip.show(marked.length > 0 ? { locale: options.session().locale, count: marked.length } : null);
    showCard();
    if (marked.length > 0) announceOnce();
    else if (!opened) layer.hide();
    report();
  }

  function paint(marked: readonly Spot[]): void {
    paintedAt = performance.now();
    const topOf = (spot: Spot) => adapter.topOf(placeOf(spot));
    const near = keepInView(marked, topOf, bandOf(adapter.element));
    painter.paint(
      near.map(
        (spot): Mark => ({
          id: spot.id,
          place: placeOf(spot),
          style: spot.id === opened?.spot.id ? 'open' : 'plain',
          text: spot.paragraph.text.slice(spot.finding.start, spot.finding.end),
        }),
      ),
    );
  }

  function report(): void {
    if (!port.isFollowed()) return;
    const findings = spots()
      .slice(0, 500)
      .map(({ id, finding }) => ({
        id,
        rule: finding.ruleId,
        certainty: finding.certainty,
        alert: finding.alert,
      }));
    options.report({
      field: options.field,
      ...(adapter.isWhole() ? {} : { isPartial: true }),
      findings,
      open: opened && !opened.aside ? opened.spot.id : null,
    });
  }

  const readNow = readField(
    {
      adapter,
      engine: options.engine,
      memory,
      isOpen: port.isOpen,
      onEdit: painter.edited,
      onSpots(latest) {
        found = latest;
        refresh();
      },
    },
    signal,
  );

  watchPage(
    adapter,
    layer,
    {
      onPress(x, y) {
        const hit = alerts().find((spot) => adapter.rects(placeOf(spot)).some((rect) => holds(rect, x, y)));
        if (hit || opened) open(hit ?? null);
      },
      onMoving() {
        chip.hide();
        painter.moved();
        if (painter.scrollsAlong && performance.now() - paintedAt > MOVING_MS) paint(alerts());
      },
      onMoved: refresh,
      onGone: options.onGone,
    },
    signal,
  );

  return {
    refresh,
    readNow,
    command(command: FieldCommand): void {
      if (command.kind === 'show-finding') open(spots().find(({ id }) => id === command.finding) ?? null);
      else {
        if (!opened) open(nearestToCaret());
        card.enter();
      }
    },
  };
}

function holds(rect: DOMRectReadOnly, x: number, y: number): boolean {
  return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
}
