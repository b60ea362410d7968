import { expect } from 'vitest';
import { agreedOf, changedAgreed, markOf, saidByAgreed, standingAgreed, wholeAgreed } from '@/lib/checklists';
import {
  compareWithLists,
  compareWithOnboardings,
  handBackLists,
  handOverOnboardings,
  takeIntoLists,
  takeIntoOnboardings,
} from '@/lib/handover';
import type {
  AgreedItem,
  Changes,
  HandoverFile,
  Onboarding,
  OnboardingWithRuns,
  ShownRun,
} from '@/lib/model';
import { freshFor, TEMPLATES, TODAY } from './sample';

// A leader, a peer and a substitute, what lies with each of them, and what each can do with it.

export type Name = 'karen' | 'jonas' | 'sofie';

export interface Workplace {
  karen: OnboardingWithRuns;
  sofie: OnboardingWithRuns | null;
  jonas: readonly ShownRun[];
  readonly files: HandoverFile[];
}

export const AGREED = ['key', 'room'];
export const SHARED = ['coffee', 'next-talk', 'access'];
const fresh = { karen: freshFor('karen'), jonas: freshFor('jonas'), sofie: freshFor('sofie') };
const ID = 'onboarding-1';

const value = <T>(result: { ok: boolean; value?: T }): T | null =>
  result.ok ? (result.value ?? null) : null;

export function makeFile(at: Workplace, from: Name): HandoverFile | null {
  if (from === 'jonas') return value(handBackLists(ID, at.jonas, TEMPLATES, TODAY));
  const whole = at[from];
  return whole && value(handOverOnboardings('package', [whole], TEMPLATES, TODAY));
}

export function makeSubstituteFile(at: Workplace, from: 'karen' | 'sofie'): HandoverFile | null {
  const whole = at[from];
  return whole && value(handOverOnboardings('substitute', [whole], TEMPLATES, TODAY));
}

export function takeIn(at: Workplace, to: Name, file: HandoverFile): void {
  if (to === 'jonas') {
    if (file.purpose !== 'package') return;
    const changed = takeIntoLists(at.jonas, file, TEMPLATES, null, fresh.jonas);
    const ids = new Set(changed.map(({ run }) => run.id));
    at.jonas = [...at.jonas.filter(({ run }) => !ids.has(run.id)), ...changed];
    return;
  }
  if (file.purpose === 'package') return;
  const all = at[to] ? [at[to]] : [];
  const [after] = takeIntoOnboardings(all, file, TEMPLATES, fresh[to]);
  if (after) at[to] = after;
}

export function edit(at: Workplace, who: Name, change: (shown: ShownRun) => ShownRun): void {
  const inStart = (all: readonly ShownRun[]) =>
    all.map((shown) => (shown.run.templateId === 'start' ? change(shown) : shown));
  if (who === 'jonas') at.jonas = inStart(at.jonas);
  else {
    const whole = at[who];
    if (whole) at[who] = { ...whole, runs: inStart(whole.runs) };
  }
}

/** What was agreed, as it lies with one of them. */
export const agreedAt = (at: Workplace, who: Name): Onboarding['agreed'] =>
  (who === 'jonas' ? startOf(at.jonas)?.run.agreed : at[who]?.onboarding.agreed) ?? {};

function putAgreed(at: Workplace, who: Name, agreed: Onboarding['agreed']): void {
  if (who === 'jonas') edit(at, who, ({ run, items }) => ({ run: { ...run, agreed }, items }));
  else {
    const whole = at[who];
    if (whole) at[who] = { ...whole, onboarding: { ...whole.onboarding, agreed } };
  }
}

/** Makes or changes what was agreed. A peer can tick it and no more; what stands apart waits for a choice. */
export function agree(at: Workplace, who: Name, id: string, change: Changes<AgreedItem>): void {
  const before = agreedAt(at, who);
  const isTick = Object.keys(change).join() === 'doneOn';
  if (who === 'jonas' ? !isTick : !before[id] && change.text === undefined) return;
  if (!before[id] && who === 'jonas') return;
  const isApart = standingAgreed(before[id] ?? []).length > 1;
  const after = changedAgreed(before, id, change, who);
  expect(after === null).toBe(isApart);
  if (after) putAgreed(at, who, after);
}

/** Chooses between two that stand apart, the one or the other. */
export function choose(at: Workplace, who: Name, id: string, which: number): void {
  const before = agreedAt(at, who);
  const all = standingAgreed(before[id] ?? []);
  const chosen = all[which % Math.max(1, all.length)]?.value;
  const after = chosen && all.length > 1 && changedAgreed(before, id, wholeAgreed(chosen), who);
  if (after) putAgreed(at, who, after);
}

/** Takes a file in as somebody does who has read what it would change: where it said nothing new, nothing is. */
export function takeInRead(at: Workplace, to: Name, file: HandoverFile): void {
  const whole = to === 'jonas' ? null : at[to];
  const isMeant = to === 'jonas' ? file.purpose === 'package' : file.purpose !== 'package' && whole;
  const [effect] = !isMeant
    ? []
    : to === 'jonas'
      ? compareWithLists(at.jonas, file, TEMPLATES, null, fresh.jonas)
      : compareWithOnboardings(whole ? [whole] : [], file, TEMPLATES, fresh[to]);
  const [before, said] = [sharedOf(at, to), saidAt(at, to)];
  takeIn(at, to, file);
  if (effect?.kind === 'same' || effect?.kind === 'older') expect(sharedOf(at, to)).toEqual(before);
  if (effect?.agreed.length === 0) expect(saidAt(at, to)).toEqual(said);
}

/** What somebody reads of what was agreed, in whatever order two states lie. */
const saidAt = (at: Workplace, who: Name) =>
  agreedOf(agreedAt(at, who)).map(({ apart, ...one }) =>
    apart.length > 1 ? apart.map(({ value: told }) => saidByAgreed(told)).sort() : one,
  );

/** Each gives what they have to the others, until nobody learns anything. */
export function exchangeAll(at: Workplace): void {
  for (let round = 0; round < 4; round++) {
    for (const from of ['karen', 'sofie'] as const) {
      const [pack, whole] = [makeFile(at, from), makeSubstituteFile(at, from)];
      if (pack) takeIn(at, 'jonas', pack);
      if (whole) for (const to of ['karen', 'sofie'] as const) takeIn(at, to, whole);
    }
    const answer = makeFile(at, 'jonas');
    if (answer) for (const to of ['karen', 'sofie'] as const) takeIn(at, to, answer);
  }
}

export const startOf = (all: readonly ShownRun[]) => all.find(({ run }) => run.templateId === 'start');

/** What is shared of the peer's list: the changes by name, and what they say. */
export function sharedOf(at: Workplace, who: Name) {
  const shown = startOf(who === 'jonas' ? at.jonas : (at[who]?.runs ?? []));
  if (!shown) return null;
  const items = SHARED.map((id) => [
    id,
    (shown.items[id] ?? []).map(({ value: { note: _own, updatedAt: _at, ...told }, seen }) => [
      markOf(seen),
      told,
    ]),
  ]);
  const facts = shown.run.facts.map(({ value: { label: _label, asked: _asked, ...told }, seen }) => [
    markOf(seen),
    told,
  ]);
  const agreed = AGREED.map((id) => [
    id,
    (agreedAt(at, who)[id] ?? []).map(({ value, seen }) => [markOf(seen), value]),
  ]);
  return { items, facts, agreed };
}
