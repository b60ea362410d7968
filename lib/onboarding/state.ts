import { type Agreed, agreedOf, factsApart, newsOf, nextRows, type RunRow, rowsOf } from '@/lib/checklists';
import type { ChecklistTemplate, IsoDate, OnboardingFacts, OnboardingWithRuns, ShownRun } from '@/lib/model';
import { headsApart } from './heads';
import { type NextTalk, nextTalkOf, settledTalk } from './next-talk';

/** What an onboarding is read by. */
export interface OnboardingContext {
  readonly templates: readonly ChecklistTemplate[];
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
  /** Items that are a talk between the two, by id. */
  readonly talks: ReadonlySet<string>;
  /** Of these, the ones that the first talk settles. */
  readonly firstTalk: ReadonlySet<string>;
}

/** One list of an onboarding, as a leader may see it. */
export interface OnboardingList {
  readonly shown: ShownRun;
  readonly template: ChecklistTemplate;
  /** Without what is only for the person it is about. */
  readonly rows: readonly RunRow[];
  /** What the list no longer has, with a tick or note that stays. */
  readonly earlier: readonly RunRow[];
  /** What a later version brings; `null` where the list follows it, or nothing in it is for a leader's eyes. */
  readonly news: ReturnType<typeof newsOf>;
}

/** An onboarding as it stands today. */
export interface OnboardingState {
  readonly id: string;
  readonly facts: OnboardingFacts;
  /** Two people's facts between which nobody has chosen yet; else empty. */
  readonly heads: readonly OnboardingFacts[];
  /** Something of it, or of the days its lists are counted by, waits for a choice: nothing of that is saved before. */
  readonly apart: boolean;
  /** The leader's own first. */
  readonly lists: readonly OnboardingList[];
  /** What the leader may take next, the earliest day first. */
  readonly next: readonly RunRow[];
  /** The day that both agreed on for it, also where it has been. */
  readonly settled: NextTalk | null;
  readonly talk: NextTalk | null;
  /** Work has begun, and no talk is agreed on: the one thing that turns red. */
  readonly talkMissing: boolean;
  /** How often its facts were changed: what a calendar counts an entry's changes by. */
  readonly changes: number;
  /** Agreed items that stand, in the order they came. */
  readonly agreed: readonly Agreed[];
}

/** What is told of an onboarding; the first of two that nobody has chosen between yet. */
export function onboardingFactsOf({ onboarding }: OnboardingWithRuns): OnboardingFacts {
  return onboarding.facts[0]?.value ?? { label: '', contact: '' };
}

/** Reads an onboarding as it stands today. */
export function stateOf(whole: OnboardingWithRuns, context: OnboardingContext): OnboardingState {
  const { templates, today } = context;
  const facts = onboardingFactsOf(whole);
  const lists = templates.flatMap((template): OnboardingList[] => {
    const shown = whole.runs.find(({ run }) => run.templateId === template.id);
    if (!shown) return [];
    // What is only for the peer never reaches a leader's eyes, nor does what somebody wrote to it.
    const isForLeader = ({ item }: RunRow) => !item.private;
    const { rows, earlier } = rowsOf(shown, template, context);
    const items = template.items.filter((item) => !item.private);
    const news = newsOf(shown, { ...template, items });
    return [
      {
        ...{ shown, template, rows: rows.filter(isForLeader), earlier: earlier.filter(isForLeader) },
        news: news && news.items.length + news.gone > 0 ? news : null,
      },
    ];
  });
  const inOrder = [...lists].sort((one, other) => placeOf(one) - placeOf(other));
  const leaders = inOrder.find(({ template }) => template.holder === 'leader');
  const heads = headsApart(whole.onboarding);
  const settled = settledTalk(facts, inOrder, context);
  const talk = nextTalkOf(settled, inOrder, context);
  return {
    id: whole.onboarding.id,
    facts,
    heads,
    apart: heads.length > 0 || inOrder.some(({ shown }) => factsApart(shown.run).length > 0),
    lists: inOrder,
    next: leaders ? nextRows(leaders.rows, leaders.template, 3) : [],
    settled,
    talk,
    talkMissing: !facts.closed && talk === null && facts.startOn !== undefined && facts.startOn <= today,
    changes: whole.onboarding.facts
      .flatMap(({ seen }) => Object.values(seen))
      .reduce((sum, count) => sum + count, 0),
    agreed: agreedOf(whole.onboarding.agreed),
  };
}

const HOLDERS = ['leader', 'peer', 'contact', 'team'] as const;
const placeOf = ({ template }: OnboardingList) => HOLDERS.indexOf(template.holder);
