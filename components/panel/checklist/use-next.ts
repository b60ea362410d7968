import { useReducer, useRef } from 'preact/hooks';
import { nextAgreed, nextRows } from '@/lib/checklists';
import type { IsoDate } from '@/lib/model';
import { usePanel } from '../panel-context';
import type { RunShown } from './use-run';

const COUNT = 3;

/** What to take next, chosen once: a row that is ticked stays where it is until the person asks for the next. */
export interface Next {
  /** Of agreements first, as the day they are promised by is near; then of items. */
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
  const agreed = nextAgreed(shown.run, today).map(({ id }) => id);
  const items = nextRows(rows.rows, template, COUNT).map(({ item }) => item.id);
  return [...agreed, ...items].slice(0, COUNT);
}

/** Chosen anew for another run, another version of its list, and once the person has told of the days or the leader of an agreement. */
function keyOf({ shown: { run } }: RunShown): string {
  return JSON.stringify([run.id, run.followed.length, run.facts, Object.keys(run.agreed ?? {})]);
}
