import type { JSX } from 'preact';
import type { Reference } from '@/lib/model';
import { usePanel } from '../../panel-context';
import { TargetRow } from '../../see/TargetRow';
import { useTargetOf } from '../../see/use-target-of';

const idOf = (ref: Reference) => `sm-trial-${ref}`;

/** Whether somebody comes back from one of these: what they were folded into is open then. */
export function useCameBack(refs: readonly Reference[]): boolean {
  const { returnTo } = usePanel().place;
  return refs.some((ref) => idOf(ref) === returnTo);
}

/** Guidance to go on to, and back from again. */
export function ReadFurther({ refs }: { refs: readonly Reference[] }): JSX.Element {
  const { place, goTo } = usePanel();
  const targetOf = useTargetOf();
  const targets = refs.flatMap((ref) => targetOf(ref) ?? []);
  return (
    <ul class="sm-found">
      {targets.map((target) => {
        const id = idOf(target.ref);
        return (
          <li key={id}>
            <TargetRow
              target={target}
              id={id}
              onOpen={() => goTo({ ...target.place, from: { ...place, returnTo: id } })}
            />
          </li>
        );
      })}
    </ul>
  );
}
