import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, Disclosure, useFocusKept, useText } from '@/components/ui';
import { type OpenPlan, PLAN_STEPS, type PlanLine, type PlanSection as Section } from '@/lib/model';
import { inOrder, linesWithDraft } from '@/lib/own-plan';
import { EarlierVersions } from './EarlierVersions';
import { NewLine } from './NewLine';
import { WrittenLine } from './WrittenLine';

interface PlanSectionProps {
  section: Section;
  plan: OpenPlan;
  /** Another template asked for it. */
  isOther: boolean;
}

/** One page of the notebook. */
export function PlanSection({ section, plan, isOther }: PlanSectionProps): JSX.Element {
  const { t, local, locale } = useText();
  const record = plan.sections[section.id];
  const lines = inOrder(linesWithDraft(record, plan.drafts));
  const [idea, setIdea] = useState<string | null>(null);
  const [openLine, setOpenLine] = useState<string | null>(null);
  const place = useRef<HTMLElement>(null);
  useFocusKept(lines.length, () => place.current?.querySelector('h3'));
  const steps = section.steps ? PLAN_STEPS : (['mild'] as const);
  const ofStep = (step: string): readonly PlanLine[] =>
    section.steps ? lines.filter((line) => line.step === step) : lines;
  const take = (text: string) => {
    setIdea(text);
    place.current?.querySelector<HTMLTextAreaElement>('.sm-new-line textarea')?.focus();
  };
  return (
    <section class="sm-notebook-page" ref={place}>
      {isOther && <p class="sm-hint">{t('own-plan.other-sections')}</p>}
      <h3>{local(section.title)}</h3>
      {local(section.ask) && <p class="sm-hint sm-not-printed">{local(section.ask)}</p>}
      {steps.map((step, at) => (
        <div key={step} class={section.steps ? `sm-notebook-step sm-step-${step}` : 'sm-notebook-step'}>
          {section.steps && <h4>{t(`own-plan.step-${step}`)}</h4>}
          <ul class="sm-notebook-lines">
            {ofStep(step).map((line) => (
              <WrittenLine
                key={line.id}
                line={line}
                section={section}
                plan={plan}
                open={line.id === openLine}
                onOpen={(open) => setOpenLine(open ? line.id : null)}
              />
            ))}
          </ul>
          <NewLine
            key={at === 0 ? idea : null}
            section={section}
            step={step}
            start={plan.drafts[`new:${section.id}:${step}`] ?? ''}
            idea={at === 0 ? idea : null}
          />
        </div>
      ))}
      <div class="sm-not-printed">
        {section.ideas && (
          <Disclosure summary={t('own-plan.ideas')}>
            <p class="sm-hint">{t('own-plan.ideas-means')}</p>
            <div class="sm-ideas">
              {section.ideas[locale].map((one) => (
                <Button key={one} onPress={() => take(one)}>
                  {one}
                </Button>
              ))}
            </div>
          </Disclosure>
        )}
        {record && record.earlier.length > 0 && <EarlierVersions record={record} />}
      </div>
    </section>
  );
}
