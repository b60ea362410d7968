import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { countOf } from '@/lib/checklists';
import { FoldedItems } from './FoldedItems';
import type { RunShown } from './use-run';

interface OwnItemsProps {
  run: RunShown;
  without: readonly string[];
  /** How many phases are drawn. */
  phases: number;
}

/** One's own items that are not among the next, folded by phase. */
export function OwnItems({ run, without, phases }: OwnItemsProps): JSX.Element {
  const { t, local } = useText();
  const { rows, template } = run;
  const own = rows.rows.filter(({ mine }) => mine);
  return (
    <section class="sm-section">
      <h2>{t('checklist.yours')}</h2>
      {template.phases.slice(0, phases).map(({ id, title }) => {
        const all = own.filter(({ item }) => item.phase === id);
        const rest = all.filter(({ item }) => !without.includes(item.id));
        if (rest.length === 0) return null;
        return (
          <FoldedItems
            key={id}
            summary={t('checklist.phase', { phase: local(title), ...countOf(all) })}
            rows={rest}
            run={run}
          />
        );
      })}
    </section>
  );
}
