import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const [turn, setTurn] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const writesOn = useRef(false);
  // The next line is written where the last one was; somebody who has gone elsewhere is not fetched back.
  useEffect(() => {
    if (turn > 0 && writesOn.current) place.current?.querySelector('textarea')?.focus();
  }, [turn]);
  useEffect(() => {
    if (idea !== null) place.current?.querySelector('textarea')?.focus();
  }, [idea]);
  const field = `new:${section.id}:${step}`;
  const name = local(section.title);
  const add = async (text: string) => {
    const saved = await ports.myPlan.change(section.id, addLine(crypto.randomUUID(), text, step), field);
    writesOn.current = place.current?.contains(document.activeElement) ?? false;
    if (saved.ok) setTurn((before) => before + 1);
    return saved;
  };
  const label = section.steps
    ? t('own-plan.new-line-step', { section: name, step: t(`own-plan.step-${step}`) })
    : t('own-plan.new-line', { section: name });
  return (
    <div class="sm-new-line sm-not-printed" ref={place}>
      <LineField
        key={turn}
        label={label}
        field={field}
        saved=""
        start={turn === 0 ? (idea ?? start) : ''}
        placeholder={t('own-plan.write')}
        onSave={add}
      />
    </div>
  );
}
