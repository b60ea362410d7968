import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import { agreedOf } from '@/lib/checklists';
import type { RunShown } from '../checklist/use-run';
import { AgreedRow } from './AgreedRow';

interface AgreedInTalksProps {
  run: RunShown;
  /** Ids of those that stand above it. */
  without: readonly string[];
}

/** What was agreed in talks with the leader, as it came in a package, but for what is next. */
export function AgreedInTalks({ run, without }: AgreedInTalksProps): JSX.Element | null {
  const { t } = useText();
  const agreed = agreedOf(run.shown.run.agreed ?? {}).filter(({ id }) => !without.includes(id));
  if (agreed.length === 0) return null;
  return (
    <Disclosure summary={t('handover.agreed')}>
      <ul class="sm-checklist">
        {agreed.map((one) => (
          <AgreedRow key={one.id} agreed={one} run={run.shown.run.id} writable={run.writable} />
        ))}
      </ul>
    </Disclosure>
  );
}
