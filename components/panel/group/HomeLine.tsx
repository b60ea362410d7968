import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, useFocusKept, useText } from '@/components/ui';
import { groupDays, groupHome, type OpenPlan, type PlanTemplate } from '@/lib/model';
import { addLine } from '@/lib/own-plan';
import { LineField } from '../own-plan/LineField';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';

/** Where the line goes, by what the template has. */
const SECTIONS = ['hold-on', 'helps'] as const;

interface HomeLineProps {
  plan: OpenPlan;
  template: PlanTemplate;
}

/** One line from the last meeting, among the plan's own lines. */
export function HomeLine({ plan, template }: HomeLineProps): JSX.Element | null {
  const { t, local } = useText();
  const { group, myPlan } = usePanel().ports;
  const [kept, setKept] = useState(false);
  const { state, save } = useSave();
  const moment = group.moment.value;
  const section = SECTIONS.flatMap((id) => template.sections.filter((one) => one.id === id))[0];
  // What was begun before a lock stays until it is saved or emptied.
  const [begun] = groupDays(plan.drafts, groupHome);
  const day = begun ?? (moment?.is === 'after' ? moment.day : null);
  const told = useRef<HTMLParagraphElement>(null);
  useFocusKept(`${day}`, () => told.current?.parentElement?.querySelector<HTMLElement>('h2'));
  if (!section) return null;
  const title = local(section.title);
  const end = async () => {
    const days = await group.keepDays();
    return days.ok && day ? group.setAside({ after: day }) : days;
  };
  const endWithNothing = async () => {
    if (day) myPlan.dropDraft(groupHome(day));
    await save(end);
  };
  return (
    <>
      <p role="status" class="sm-group-kept sm-not-printed" ref={told}>
        {kept && !day && t('group.home-kept', { section: title })}
      </p>
      {day && (
        <section class="sm-group sm-not-printed">
          <h3>{t('group.after-title')}</h3>
          <LineField
            key={day}
            label={t('group.home')}
            placeholder={t('own-plan.write')}
            field={groupHome(day)}
            saved=""
            start={begun ? (plan.drafts[groupHome(begun)] ?? '') : ''}
            isNew
            onSave={async (text) => {
              const saved = await myPlan.change(
                section.id,
                addLine(crypto.randomUUID(), text, 'mild'),
                groupHome(day),
              );
              if (saved.ok) {
                setKept(true);
                await end();
              }
              return saved;
            }}
          />
          <p class="sm-hint">{t('group.home-hint', { section: title })}</p>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a press would leave the field, and a field that is left saves what is in it. */}
          <div onMouseDown={(event) => event.preventDefault()}>
            <Button look="quiet" onPress={() => void endWithNothing()}>
              {t('group.after-nothing')}
            </Button>
            <SaveStatus state={state} cpr={t('own-plan.cpr')} onRetry={() => void endWithNothing()} />
          </div>
        </section>
      )}
    </>
  );
}
