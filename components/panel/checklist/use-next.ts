import { useReducer, useRef } from 'preact/hooks';
import { agreedOf, nextAgreed, nextRows } from '@/lib/checklists';
import type { IsoDate } from '@/lib/model';
import { usePanel } from '../panel-context';
import type { RunShown } from './use-run';

const COUNT = 3;
/** What has no day comes last. */
const NEVER = '9999';

/** What to take next, chosen once: a row that is ticked stays where it is until the person asks for the next. */
export interface Next {
  /** Of items and of agreements whose day is near, the earliest day first. */
  readonly ids: readonly string[];
  choose(): void;
}

export function useNext(run: RunShown | null): Next {
  const today = usePanel().ports.checklists.today.value;
  const chosen = useRef<{ readonly of: string; readonly ids: readonly string[] }>({ of: '', ids: [] });
  const [, draw] = useReducer((count: number, _asked: null) => count + 1, 0);
  if (run && chosen.current.of !== keyOf(run)) chosen.current = { of: keyOf(run), ids: idsOf(run, today) };
  return {
    ids: chosen.current.ids,
    choose() {
      chosen.current = { of: '', ids: [] };
      draw(null);
    },
  };
}

function idsOf({ rows, shown, template }: RunShown, today: IsoDate): string[] {
  const agreed = nextAgreed(shown.run, today).map(({ id, due = NEVER }) => ({ id, on: due }));
  const items = nextRows(rows.rows, template, COUNT).map(({ item, due }) => ({
    id: item.id,
    on: due?.on ?? NEVER,
  }));
  return [...agreed, ...items]
    .sort((one, other) => one.on.localeCompare(other.on))
    .slice(0, COUNT)
    .map(({ id }) => id);
}

/** Chosen anew for another run, another version of its list, and once the person has told of the days or the leader of an agreement. */
function keyOf({ shown: { run } }: RunShown): string {
  return JSON.stringify([run.id, run.followed.length, run.facts, promised(run)]);
}

/** What was agreed and by when; a tick is no reason to choose anew. */
const promised = ({ agreed }: RunShown['shown']['run']) =>
  agreedOf(agreed ?? {}).map(({ id, due }) => [id, due]);
