import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { PlanTemplate } from '@/lib/model';

interface TemplateChoiceProps {
  templates: readonly PlanTemplate[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Each template by what it is like. */
export function TemplateChoice({ templates, chosen, onChoose }: TemplateChoiceProps): JSX.Element {
  const { t, local } = useText();
  return (
    <fieldset class="sm-own-plan-choice">
      <legend class="sm-unseen">{t('own-plan.template')}</legend>
      {templates.map(({ id, title, choose }) => (
        <label key={id}>
          <input
            type="radio"
            name="own-plan-template"
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span>
            <strong>{local(title)}</strong>
            {choose && <span class="sm-hint">{local(choose)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
