import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '@/components/ui';
import type { PlanSection, PlanStep } from '@/lib/model';
import { addLine } from '@/lib/own-plan';
import { usePanel } from '../panel-context';
import { LineField } from './LineField';

interface NewLineProps {
  section: PlanSection;
  step: PlanStep;
  /** What was being written when the plan was last locked. */
  start: string;
  /** An idea that was taken up, to be written on. */
  idea: string | null;
}

/** The empty line at the end, ready to be written on. */
export function NewLine({ section, step, start, idea }: NewLineProps): JSX.Element {
  const { t, local } = useText();
  const { ports } = usePanel();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (idea !== null) place.current?.querySelector('textarea')?.focus();
  }, [idea]);
  const field = `new:${section.id}:${step}`;
  const name = local(section.title);
  const add = (text: string) =>
    ports.myPlan.change(section.id, addLine(crypto.randomUUID(), text, step), field);
  const label = section.steps
    ? t('own-plan.new-line-step', { section: name, step: t(`own-plan.step-${step}`) })
    : t('own-plan.new-line', { section: name });
  return (
    <div class="sm-new-line sm-not-printed" ref={place}>
      <LineField
        label={label}
        field={field}
        saved=""
        start={idea ?? start}
        isNew
        placeholder={t('own-plan.write')}
        onSave={add}
      />
    </div>
  );
}
