import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { OpenPlan, PlanSection } from '@/lib/model';
import { linesFor } from '@/lib/own-plan';
import { PrintOpen } from './PrintOpen';

/** Half a page of the lines that are marked for it. It is printed, and told to nobody. */
export function LeaderCard({
  plan,
  sections,
}: {
  plan: OpenPlan;
  sections: readonly PlanSection[];
}): JSX.Element {
  const { t, local } = useText();
  const records = sections.flatMap(({ id }) => plan.sections[id] ?? []);
  const shown = linesFor('leader', records);
  const titleOf = (id: string) => sections.find((section) => section.id === id)?.title;
  return (
    <>
      <p class="sm-not-printed">{t('own-plan.card-means')}</p>
      {shown.length === 0 ? (
        <p>{t('own-plan.card-empty')}</p>
      ) : (
        <>
          <section class="sm-leader-card" aria-label={t('own-plan.card')}>
            <h2>{t('own-plan.card-title')}</h2>
            {shown.map(({ section, lines }) => {
              const title = titleOf(section);
              return (
                <div key={section}>
                  {title && <h3>{local(title)}</h3>}
                  <ul>
                    {lines.map(({ id, text }) => (
                      <li key={id}>{text}</li>
                    ))}
                  </ul>
                </div>
              );
            })}
            <p class="sm-hint">{t('own-plan.card-foot')}</p>
          </section>
          <PrintOpen />
        </>
      )}
    </>
  );
}
