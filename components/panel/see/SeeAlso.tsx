import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { Reference } from '@/lib/model';
import { usePanel } from '../panel-context';
import { TargetRow } from './TargetRow';
import { useTargetOf } from './use-target-of';

interface SeeAlsoProps {
  refs: readonly Reference[];
  /** Called with the reference that the person follows. */
  onFollow?: (reference: Reference) => void;
  /** Level of the heading. */
  level?: 2 | 3;
}

/** Where to go from here, and back again. What does not exist is left out; without anything there is nothing. */
export function SeeAlso({ refs, onFollow, level = 3 }: SeeAlsoProps): JSX.Element | null {
  const { t } = useText();
  const { place, goTo } = usePanel();
  const targetOf = useTargetOf();
  const targets = [...new Set(refs)].map(targetOf).filter((target) => target !== null);
  if (targets.length === 0) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <nav class="sm-see sm-not-printed" aria-label={t('see.also')}>
      <Heading>{t('see.also')}</Heading>
      <ul class="sm-found">
        {targets.map((target) => {
          const id = `sm-see-${target.ref}`;
          const follow = () => {
            onFollow?.(target.ref);
            goTo({ ...target.place, from: { ...place, returnTo: id } });
          };
          return (
            <li key={target.ref}>
              <TargetRow target={target} id={id} onOpen={follow} />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
