import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import { isAnswer, UNDO_DAYS } from '@/lib/absence-plan';
import { absenceDraft, type PlanSection } from '@/lib/model';
import { LineForm } from './LineForm';
import { LineRow } from './LineRow';
import { usePart } from './part';
import { RemovedLine } from './RemovedLine';

/** A section's lines, a form for the next one, and those that were deleted and can be had back. */
export function PlanSectionLines({ section }: { section: PlanSection }): JSX.Element {
  const { t, local } = useText();
  const { plan } = usePart();
  const lines = plan?.lines.filter((line) => line.section === section.id && !isAnswer(line)) ?? [];
  const removed = lines.filter(({ removedOn }) => removedOn);
  return (
    <>
      <ul class="sm-absence-lines">
        {lines.map((line) => (
          <LineRow key={line.id} line={line} section={section} />
        ))}
      </ul>
      <LineForm
        section={section.id}
        label={t('absence.new-line', { section: local(section.title) })}
        draftKey={absenceDraft(section.id)}
      />
      {plan && removed.length > 0 && (
        <Disclosure summary={t('absence.removed', { count: removed.length })}>
          <p class="sm-hint">{t('absence.removed-means', { days: UNDO_DAYS })}</p>
          <ul class="sm-absence-lines">
            {removed.map((line) => (
              <RemovedLine key={line.id} plan={plan.id} line={line} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
