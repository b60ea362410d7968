import { useReducer, useRef } from 'preact/hooks';
import { nextRows } from '@/lib/checklists';
import type { RunShown } from './use-run';

const COUNT = 3;

/** What to take next, chosen once: a row that is ticked stays where it is until the person asks for the next. */
export interface Next {
  readonly ids: readonly string[];
  choose(): void;
}

export function useNext(run: RunShown | null): Next {
  const chosen = useRef<{ readonly of: string; readonly ids: readonly string[] }>({ of: '', ids: [] });
  const [, draw] = useReducer((count: number, _asked: null) => count + 1, 0);
  if (run && chosen.current.of !== keyOf(run)) chosen.current = { of: keyOf(run), ids: idsOf(run) };
  return {
    ids: chosen.current.ids,
    choose() {
      chosen.current = { of: '', ids: [] };
      draw(null);
    },
  };
}

function idsOf({ rows, template }: RunShown): string[] {
  return nextRows(rows.rows, template, COUNT).map(({ item }) => item.id);
}

/** Chosen anew for another run, another version of its list, and once the person has told of the days. */
function keyOf({ shown: { run } }: RunShown): string {
  return JSON.stringify([run.id, run.followed.length, run.facts]);
}
