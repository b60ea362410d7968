import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { agreedOf, isOwnAgreed } from '@/lib/checklists';
import { FoldedItems } from '../checklist/FoldedItems';
import type { RunShown } from '../checklist/use-run';

interface AgreedInTalksProps {
  run: RunShown;
  /** Ids of those that stand above it. */
  without: readonly string[];
}

/** What one has agreed to do in talks with the leader, as it came in a package, but for what is next. */
export function AgreedInTalks({ run, without }: AgreedInTalksProps): JSX.Element | null {
  const { t } = useText();
  const own = agreedOf(run.shown.run.agreed ?? {}).filter(isOwnAgreed);
  const agreed = own.filter(({ id }) => !without.includes(id));
  if (agreed.length === 0) return null;
  return <FoldedItems summary={t('handover.agreed')} agreed={agreed} run={run} />;
}
