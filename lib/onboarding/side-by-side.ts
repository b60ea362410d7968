import { addDays, calendarOf, listDay } from '@/lib/checklists';
import type { IsoDate, LocalText } from '@/lib/model';
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
  let latest: IsoDate = '';
  const begun = list.template.phases.flatMap((phase) => {
    const counted = listDay(phase.from, facts, calendar);
    if (!counted || !dated.has(phase.id)) return [];
    // Few days a week stretch the first weeks past what the calendar counts: phases still come one after another.
    const from = counted < latest ? latest : counted;
    latest = from;
    return [{ phase, from }];
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
