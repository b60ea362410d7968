import { saidBy, saidByAgreed, shownAgreed, shownItem, standing, standingAgreed } from '@/lib/checklists';
import type {
  AgreedNews,
  HandedOnboarding,
  HandedRun,
  HeadNews,
  ItemNews,
  Onboarding,
  OnboardingFacts,
  ShownRun,
  Versions,
} from '@/lib/model';
import { ONBOARDING_VIEW } from './view';

/** What a file brings to the items of a list, one by one. */
export function itemNews(
  there: HandedRun,
  before: ShownRun | undefined,
  now: ShownRun | undefined,
): readonly ItemNews[] {
  const read = (items: ShownRun['items'] = {}, id: string) => {
    const versions = versionsOf(items, id);
    return { shown: shownItem(versions), all: valuesOf(standing(versions)) };
  };
  return Object.keys(there.items).flatMap((item) => {
    const news = newsOf(read(before?.items, item), read(now?.items, item), (one) =>
      saidBy(one ?? { state: 'open' }),
    );
    return news ? [{ templateId: there.templateId, item, ...news }] : [];
  });
}

/** What a file brings to what was agreed in talks, one by one. */
export function agreedNews(
  { agreed }: HandedOnboarding,
  before: Onboarding['agreed'],
  now: Onboarding['agreed'],
): readonly AgreedNews[] {
  const read = (all: Onboarding['agreed'], id: string) => {
    const versions = versionsOf(all, id);
    return { shown: shownAgreed(versions), all: valuesOf(standingAgreed(versions)) };
  };
  return Object.keys(agreed).flatMap((id) => {
    const news = newsOf(read(before, id), read(now, id), saidByAgreed);
    return news ? [{ id, ...news }] : [];
  });
}

/** What a file brings to the head, member by member. */
export function headNews(
  before: Versions<OnboardingFacts>,
  now: Versions<OnboardingFacts>,
): readonly HeadNews[] {
  const [was, are] = [valuesOf(before), valuesOf(now)];
  return ONBOARDING_VIEW.flatMap((name): HeadNews[] => {
    const told = (head: OnboardingFacts) => JSON.stringify(head[name] || null);
    const known = new Set(was.map(told));
    const fresh = are.find((head) => !known.has(told(head)));
    if (!fresh || (was.length === 0 && told(fresh) === 'null')) return [];
    return [{ name, before: was[0] ?? null, after: fresh, apart: new Set(are.map(told)).size > 1 }];
  });
}

/** One thing as it stands: what is shown of it, and the states between which somebody would have to choose. */
interface Read<T> {
  readonly shown: T | undefined;
  readonly all: readonly T[];
}

/** `null` where nobody can see a difference. */
function newsOf<T>(was: Read<T>, is: Read<T>, saidBy: (one: T | undefined) => string) {
  const known = was.all.length > 0 ? was.all.map(saidBy) : [saidBy(undefined)];
  const now = is.all.map(saidBy);
  if (!is.shown || [...known].sort().join('\n') === now.sort().join('\n')) return null;
  const apart = is.all.length > 1;
  const brought = apart && is.all.find((one) => !known.includes(saidBy(one)));
  return {
    before: was.shown ?? null,
    after: brought || is.shown,
    apart,
    settled: was.all.length > 1 && !apart,
  };
}

const valuesOf = <T>(versions: Versions<T>): readonly T[] => versions.map(({ value }) => value);

const versionsOf = <T>(all: Readonly<Record<string, Versions<T>>>, id: string): Versions<T> =>
  Object.hasOwn(all, id) ? (all[id] ?? []) : [];
