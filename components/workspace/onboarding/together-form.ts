import {
  AGREEMENT_LIMIT,
  type Changes,
  cleanText,
  FUNCTIONS_LIMIT,
  NAME_LIMIT,
  type OnboardingFacts,
  type RunItemChange,
  type Weekday,
} from '@/lib/model';
import { type OnboardingState, settleTalk } from '@/lib/onboarding';

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
export function formOf({ facts, settled }: Pick<OnboardingState, 'facts' | 'settled'>): TogetherForm {
  return {
    hours: String(facts.hoursPerWeek ?? '').replace('.', ','),
    workdays: facts.workdays ?? [],
    functions: (facts.functions ?? []).join('\n'),
    needsTalked: facts.needsTalked === true,
    talkOn: settled?.on ?? '',
    talkAt: settled?.at ?? '',
    leader: '',
    peer: '',
  };
}

const hoursOf = ({ hours }: TogetherForm) => Number(hours.replace(',', '.'));

/** Why it cannot be saved yet; `null` when it can. */
export function mistakeIn(
  form: TogetherForm,
  looksLikeCpr: (text: string) => boolean,
): 'cpr' | 'functions' | 'hours' | 'initials' | 'initials-long' | null {
  if ([form.functions, form.leader, form.peer].map(cleanText).some(looksLikeCpr)) return 'cpr';
  const functions = functionsOf(form);
  if (functions.length > FUNCTIONS_LIMIT || functions.some((line) => line.length > AGREEMENT_LIMIT))
    return 'functions';
  const hours = hoursOf(form);
  if (form.hours.trim() !== '' && !(hours > 0 && hours <= 60)) return 'hours';
  if (cleanText(form.leader) === '' || cleanText(form.peer) === '') return 'initials';
  return initialsOf(form).length > NAME_LIMIT ? 'initials-long' : null;
}

const functionsOf = ({ functions }: TogetherForm): readonly string[] =>
  functions.split('\n').map(cleanText).filter(Boolean);

const initialsOf = ({ leader, peer }: TogetherForm): string =>
  [leader, peer].map((name) => cleanText(name).replaceAll(',', ' ')).join(', ');

/**
 * What two people agreed on, as it is kept: in the head what is another than before, and in the items that the first talk
 * settles, in the leader's list and in the peer's.
 */
export function agreement(
  form: TogetherForm,
  state: Pick<OnboardingState, 'facts' | 'settled' | 'lists'>,
  firstTalk: ReadonlySet<string>,
): { readonly told: Changes<OnboardingFacts>; readonly items: readonly RunItemChange[] } {
  const by = initialsOf(form);
  const before = toldBy(formOf(state));
  const changes = Object.entries(toldBy(form)).filter(
    ([name, value]) => !isSame(value, before[name as keyof OnboardingFacts]),
  );
  const talk = form.talkOn ? { on: form.talkOn, ...(form.talkAt && { at: form.talkAt }) } : null;
  const isTakenAway = talk === null && state.settled !== null;
  const dated = talk || isTakenAway ? { state: talk ? ('done' as const) : ('open' as const) } : {};
  const talked = state.lists.flatMap(({ shown, rows }) =>
    rows
      .filter(
        ({ item, apart }) => firstTalk.has(item.id) && item.needs === 'both-initials' && apart.length === 0,
      )
      .map(({ item }) => ({ run: shown.run.id, item: item.id, change: { state: 'done' as const, by } })),
  );
  // Without a day the initials stand in the leader's own list alone: nothing was said of the peer's.
  const told = talk || isTakenAway ? state.lists : state.lists.filter(isLeaders);
  return {
    told: Object.fromEntries(changes),
    items: [...settleTalk(told, firstTalk, talk, { ...dated, by }), ...(form.needsTalked ? talked : [])],
  };
}

const isLeaders = ({ template }: OnboardingState['lists'][number]) => template.holder === 'leader';

function toldBy(form: TogetherForm): Changes<OnboardingFacts> {
  const functions = functionsOf(form);
  return {
    hoursPerWeek: form.hours.trim() ? hoursOf(form) : null,
    workdays: form.workdays.length > 0 ? form.workdays : null,
    functions: functions.length > 0 ? functions : null,
    needsTalked: form.needsTalked ? true : null,
    nextTalkOn: form.talkOn || null,
    nextTalkAt: (form.talkOn && form.talkAt) || null,
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
