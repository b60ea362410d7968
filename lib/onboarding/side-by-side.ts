import { addDays, calendarOf, listDay } from '@/lib/checklists';
import type { ChecklistItem, IsoDate, LocalText, RunItemChange } from '@/lib/model';
import type { OnboardingContext, OnboardingState } from './state';

/** From so many on the same contact person, a word about it. */
const MANY = 3;

/** Contact persons who are down for many at once, by initials, with whom they help. */
export function busyContacts(
  states: readonly OnboardingState[],
): readonly { readonly contact: string; readonly labels: readonly string[] }[] {
  const byName = new Map<string, { contact: string; labels: string[] }>();
  for (const { facts } of states) {
    const name = facts.contact.trim().replace(/[.\s]/g, '').toUpperCase();
    if (name === '' || facts.closed) continue;
    const written = facts.contact.trim();
    const known = byName.get(name) ?? { contact: written, labels: [] };
    const contact = capitalsIn(written) > capitalsIn(known.contact) ? written : known.contact;
    byName.set(name, { contact, labels: [...known.labels, facts.label] });
  }
  return [...byName.values()].filter(({ labels }) => labels.length >= MANY);
}

const capitalsIn = (name: string) => (name.match(/\p{Lu}/gu) ?? []).length;

/** One item that may be ticked for several at once. */
export interface BatchItem {
  readonly item: ChecklistItem;
  /** Labels of those with whom it is still open. */
  readonly open: readonly string[];
  /** What ticks it for all of them. An item that needs a day gets one that the leader chooses. */
  readonly ticks: readonly Pick<RunItemChange, 'run' | 'item'>[];
}

/** What may be ticked for all: items that are about everybody and nobody in particular, still open with two or more. */
export function batchItems(states: readonly OnboardingState[]): readonly BatchItem[] {
  const byItem = new Map<
    string,
    { item: ChecklistItem; open: string[]; ticks: BatchItem['ticks'][number][] }
  >();
  for (const { facts, lists } of states) {
    if (facts.closed) continue;
    for (const { shown, rows } of lists) {
      for (const { item, state, apart } of rows) {
        if (!item.batchable || state !== 'open' || apart.length > 0) continue;
        const known = byItem.get(item.id) ?? { item, open: [], ticks: [] };
        byItem.set(item.id, {
          item,
          open: [...known.open, facts.label],
          ticks: [...known.ticks, { run: shown.run.id, item: item.id }],
        });
      }
    }
  }
  return [...byItem.values()].filter(({ open }) => open.length > 1);
}

/** One stretch of an onboarding on the timeline. */
export interface PhaseSpan {
  readonly id: string;
  readonly title: LocalText;
  readonly from: IsoDate;
  /** `null` where it goes on. */
  readonly to: IsoDate | null;
  readonly when: 'past' | 'now' | 'ahead';
}

/**
 * The phases of an onboarding by the leader's list: those that have a day in it. Nobody's pace is measured: where a
 * phase stands is a matter of days alone.
 */
export function phasesOf(state: OnboardingState, context: OnboardingContext): readonly PhaseSpan[] {
  const list = state.lists.find(({ template }) => template.holder === 'leader');
  if (!list) return [];
  const { today, holidays } = context;
  const { facts } = state;
  const calendar = calendarOf(facts, holidays);
  const dated = new Set(list.rows.filter(({ item }) => item.due).map(({ item }) => item.phase));
  const begun = list.template.phases.flatMap((phase) => {
    const from = listDay(phase.from, facts, calendar);
    return from && dated.has(phase.id) ? [{ phase, from }] : [];
  });
  return begun.map(({ phase, from }, at) => {
    const end = listDay(phase.to, facts, calendar);
    // A list leaves days between two phases: nobody stands in none.
    const before = begun[at + 1] && addDays(begun[at + 1]?.from ?? from, -1);
    const last = end && [end, before ?? end].sort().at(-1);
    const when = today < from ? 'ahead' : last && last < today ? 'past' : 'now';
    return { id: phase.id, title: phase.title, from, to: end && end < from ? from : end, when };
  });
}

/** The order of an overview: by first day, then by label. Those without a day come last. Never by how far anybody is. */
export function byStart(one: OnboardingState, other: OnboardingState): number {
  const [first, second] = [one.facts.startOn ?? '9999', other.facts.startOn ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return one.facts.label.localeCompare(other.facts.label, 'da');
}
