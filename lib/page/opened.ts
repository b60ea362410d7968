import type { CardActs, CardView } from '@/lib/model';
import type { FieldGuideOptions } from './field-guide';
import type { Spot } from './spots';
import { neighbourOf } from './steps';
import { viewOf } from './view';

/** What the card is about: a finding, or the advice that was just set aside from it. */
interface Opened {
  readonly spot: Spot;
  readonly aside: CardView['aside'];
}

interface Surroundings {
  /** The findings that a person steps through from this one: what is marked, or a quiet one with its company. */
  row(spot: Spot): readonly Spot[];
  /** A finding was opened, or with `null` the open one closed. */
  onOpen(spot: Spot | null): void;
  /** What is shown is no longer what is known. */
  onChange(): void;
  /** Takes one finding out of the row for good. */
  dismiss(spot: Spot): void;
}

/** Which finding's card is open, and what its buttons do. */
export function createOpened(options: FieldGuideOptions, around: Surroundings) {
  const { cards, port, ruleTitles, ruleWordings, roles, session } = options;
  let opened: Opened | null = null;

  const open = (spot: Spot | null) => {
    opened = spot && { spot, aside: null };
    around.onOpen(spot);
  };
  const setAside = (change: Opened) => {
    opened = change;
    around.onChange();
  };
  const step = (by: 1 | -1) => opened && open(neighbourOf(around.row(opened.spot), opened.spot.id, by));

  const acts: CardActs = {
    openPanel: () => opened && port.openPanel({ view: 'now', card: opened.spot.finding.card }),
    step,
    close: () => open(null),
    setAside(scope) {
      if (!opened) return;
      const { spot } = opened;
      if (scope === 'this') {
        const next = neighbourOf(around.row(spot), spot.id, 1);
        around.dismiss(spot);
        open(next === spot ? null : next);
        return;
      }
      const { ruleId } = spot.finding;
      const speakAgain = options.silence(ruleId);
      setAside({ spot, aside: { scope, reason: null } });
      void port.setAside(ruleId, scope).then((isSaved) => {
        if (isSaved) return;
        // The advice is back, as it would be at the next visit.
        speakAgain();
        if (opened?.spot === spot) opened = { spot, aside: null };
        around.onChange();
      });
    },
    giveReason(reason) {
      if (!opened?.aside) return;
      void port.setAside(opened.spot.finding.ruleId, opened.aside.scope, reason);
      setAside({ ...opened, aside: { ...opened.aside, reason } });
    },
  };

  return {
    acts,
    open,
    /** Forgets what is open, without a word. */
    forget() {
      opened = null;
    },
    get spot(): Spot | null {
      return opened?.spot ?? null;
    },
    /** Opaque id of the open finding; `null` also when what is shown is the advice that was set aside. */
    get id(): string | null {
      return opened && !opened.aside ? opened.spot.id : null;
    },
    /** After a reading: the open finding where it stands now, or nothing when it has gone. */
    settle(spots: readonly Spot[]) {
      if (!opened || opened.aside) return;
      const { id } = opened.spot;
      const spot = spots.find((one) => one.id === id);
      opened = spot ? { spot, aside: null } : null;
    },
    view(): CardView | null {
      const { locale, cards: changed } = session();
      const { spot, aside } = opened ?? {};
      const id = spot?.finding.card ?? '';
      const content = changed?.find((one) => one.id === id) ?? cards.get(id);
      if (!spot || !content) return null;
      const row = around.row(spot);
      const wording = ruleWordings[spot.finding.ruleId];
      return viewOf(content, locale, {
        ...(wording ? { wording } : {}),
        certainty: spot.finding.certainty,
        because: ruleTitles[spot.finding.ruleId]?.[locale] ?? '',
        roles,
        at: row.findIndex((one) => one.id === spot.id) + 1,
        of: row.length,
        aside: aside ?? null,
      });
    },
  };
}
