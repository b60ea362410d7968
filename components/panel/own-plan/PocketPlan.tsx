import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { OpenPlan, PlanSection } from '@/lib/model';
import { usePanel } from '../panel-context';
import { PrintOpen } from './PrintOpen';

interface PocketPlanProps {
  title: string;
  plan: OpenPlan;
  sections: readonly PlanSection[];
}

/** All lines, and whom to call, on a piece of paper that folds to the size of a card. */
export function PocketPlan({ title, plan, sections }: PocketPlanProps): JSX.Element {
  const { t, local } = useText();
  const { contacts } = usePanel().ports.calm.shown.value;
  const written = sections.flatMap((section) => {
    const lines = plan.sections[section.id]?.lines ?? [];
    return lines.length > 0 ? [{ section, lines }] : [];
  });
  return (
    <>
      <p class="sm-not-printed">{t('own-plan.pocket-means')}</p>
      <section class="sm-pocket-plan" aria-label={t('own-plan.pocket')}>
        <h2>{title}</h2>
        {written.map(({ section, lines }) => (
          <div key={section.id}>
            <h3>{local(section.title)}</h3>
            <ul>
              {lines.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
        <div>
          <h3>{t('own-plan.pocket-call')}</h3>
          <ul>
            {contacts.map(({ name, number }, at) => (
              <li key={`${at}`}>
                {name} {number}
              </li>
            ))}
            <li>112</li>
          </ul>
        </div>
      </section>
      <PrintOpen />
    </>
  );
}
