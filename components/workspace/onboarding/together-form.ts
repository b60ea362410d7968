import type { Changes, ItemChange, OnboardingFacts, RunItemChange, Weekday } from '@/lib/model';
import type { OnboardingList } from '@/lib/onboarding';

/** What two people write on one screen. There is no member for what was said. */
export interface TogetherForm {
  readonly hours: string;
  readonly workdays: readonly Weekday[];
  /** One a line. */
  readonly functions: string;
  readonly needsTalked: boolean;
  readonly talkOn: string;
  readonly talkAt: string;
  readonly leader: string;
  readonly peer: string;
}

/** What stands in the fields for what is kept. Initials are written each time: they stand for what is agreed then. */
export function formOf(facts: OnboardingFacts): TogetherForm {
  return {
    hours: String(facts.hoursPerWeek ?? '').replace('.', ','),
    workdays: facts.workdays ?? [],
    functions: (facts.functions ?? []).join('\n'),
    needsTalked: facts.needsTalked === true,
    talkOn: facts.nextTalkOn ?? '',
    talkAt: facts.nextTalkAt ?? '',
    leader: '',
    peer: '',
  };
}

const hoursOf = ({ hours }: TogetherForm) => Number(hours.replace(',', '.'));

/** Why it cannot be saved yet; `null` when it can. */
export function mistakeIn(
  form: TogetherForm,
  looksLikeCpr: (text: string) => boolean,
): 'cpr' | 'hours' | 'initials' | null {
  if ([form.functions, form.leader, form.peer].some(looksLikeCpr)) return 'cpr';
  const hours = hoursOf(form);
  if (form.hours.trim() !== '' && !(hours > 0 && hours <= 60)) return 'hours';
  return form.leader.trim() && form.peer.trim() ? null : 'initials';
}

/** What two people agreed on, as it is kept: in the head, and in the items of the first talk. */
export function agreement(
  form: TogetherForm,
  list: OnboardingList | undefined,
  items: readonly string[],
): { readonly told: Changes<OnboardingFacts>; readonly items: readonly RunItemChange[] } {
  const by = [form.leader, form.peer].map((name) => name.trim().replaceAll(',', ' ')).join(', ');
  const functions = form.functions
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const told: Changes<OnboardingFacts> = {
    hoursPerWeek: form.hours.trim() ? hoursOf(form) : null,
    workdays: form.workdays.length > 0 ? form.workdays : null,
    functions: functions.length > 0 ? functions : null,
    needsTalked: form.needsTalked ? true : null,
    nextTalkOn: form.talkOn || null,
    nextTalkAt: form.talkAt || null,
  };
  const ticked = (list?.rows ?? []).flatMap((row): RunItemChange[] => {
    if (!list || !items.includes(row.item.id) || row.apart.length > 0) return [];
    const change = changeOf(row.item.needs, form, by);
    return change ? [{ run: list.shown.run.id, item: row.item.id, change }] : [];
  });
  return { told, items: ticked };
}

function changeOf(needs: string | undefined, form: TogetherForm, by: string): ItemChange | null {
  if (needs === 'both-initials') return form.needsTalked ? { state: 'done', by } : null;
  if (needs !== 'date' || !form.talkOn) return null;
  return { state: 'done', due: form.talkOn, time: form.talkAt || null };
}
