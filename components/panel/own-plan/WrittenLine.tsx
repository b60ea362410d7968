import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, useText } from '@/components/ui';
import type { OpenPlan, PlanLine, PlanSection } from '@/lib/model';
import { writeLine, writtenOver } from '@/lib/own-plan';
import { usePanel } from '../panel-context';
import { LineChoices } from './LineChoices';
import { LineField } from './LineField';

interface WrittenLineProps {
  line: PlanLine;
  section: PlanSection;
  plan: OpenPlan;
  /** Its choices are shown. */
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** A line that is there, with what it was chosen for, and its choices folded away. */
export function WrittenLine({ line, section, plan, open, onOpen }: WrittenLineProps): JSX.Element {
  const { t, local } = useText();
  const { ports } = usePanel();
  const choices = useRef<HTMLButtonElement>(null);
  // It comes open where it was moved to the other step: the focus follows it there.
  useEffect(() => {
    if (open) choices.current?.focus();
  }, []);
  const linked = section.linkTo
    ? plan.sections[section.linkTo]?.lines.find(({ id }) => id === line.helpsWith)
    : undefined;
  const isHeldBack = line.seenBy === 'calm' && ports.settings.value.sharedDevice;
  const mark = isHeldBack ? 'calm-shared' : line.seenBy === 'me' ? null : line.seenBy;
  const save = (text: string, before: string) =>
    ports.myPlan.change(section.id, writeLine({ ...line, text: before }, text, crypto.randomUUID()), line.id);
  return (
    <li>
      <p class="sm-print-only">{line.text}</p>
      <div class="sm-notebook-line sm-not-printed">
        <LineField
          label={t('own-plan.line', { section: local(section.title) })}
          field={line.id}
          saved={line.text}
          start={plan.drafts[line.id] ?? line.text}
          startedOver={plan.drafts[line.id] === undefined ? undefined : plan.drafts[writtenOver(line.id)]}
          onSave={save}
        />
        <button
          type="button"
          class="sm-line-choices-button sm-not-printed"
          aria-expanded={open}
          aria-label={t('own-plan.choices', { line: line.text })}
          ref={choices}
          onClick={() => onOpen(!open)}
        >
          <Icon name="settings" />
        </button>
      </div>
      <p class="sm-line-marks sm-hint sm-not-printed">
        {linked && <span>{t('own-plan.is-linked', { line: linked.text })}</span>}
        {mark && <span>{t(`own-plan.is-${mark}`)}</span>}
      </p>
      {open && <LineChoices line={line} section={section} plan={plan} />}
    </li>
  );
}
