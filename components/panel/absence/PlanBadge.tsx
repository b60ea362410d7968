import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { changesSince, lastHandedOver } from '@/lib/absence-plan';
import type { AbsencePlan } from '@/lib/model';

/** Which version others have, and whether they lack something. */
export function PlanBadge({ plan }: { plan: AbsencePlan }): JSX.Element {
  const { t, day } = useText();
  const last = lastHandedOver(plan);
  if (!last) return <p class="sm-plan-badge">{t('absence.not-handed-over')}</p>;
  const changes = changesSince(plan, last.version);
  return (
    <p class="sm-plan-badge">
      <strong>{t('absence.handed-over', { version: last.version, date: day(last.on) })}</strong>
      {changes === 1 && <span>{t('absence.one-change')}</span>}
      {changes > 1 && <span>{t('absence.changes', { count: changes })}</span>}
    </p>
  );
}
