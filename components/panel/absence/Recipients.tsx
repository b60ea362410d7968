import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field, useText } from '@/components/ui';
import { type AbsencePlan, readContact } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useAnswers } from '../use-answers';

/** Those who as a rule hold a plan. */
const SLOTS = ['kontaktperson', 'leder'] as const;

interface RecipientsChosen {
  /** Names and roles as they will be noted. */
  readonly to: readonly string[];
  readonly suggested: readonly string[];
  readonly other: string;
  isChosen(name: string): boolean;
  choose(name: string, chosen: boolean): void;
  writeOther(text: string): void;
}

/** Who is to get the plan: those of the workplace, those who got it before, and whoever is written. */
export function useRecipients({ handedOver }: AbsencePlan): RecipientsChosen {
  const { local } = useText();
  const { content } = usePanel();
  const answers = useAnswers();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [other, setOther] = useState('');
  const roles = SLOTS.flatMap((id) => {
    const slot = content.slots.find((candidate) => candidate.id === id);
    const name = readContact(answers[id] ?? '').name;
    return slot && name ? [`${name} (${local(slot.role)})`] : [];
  });
  const suggested = [...new Set([...roles, ...handedOver.map(({ to }) => to)])];
  const written = other.split(',').map((name) => name.trim());
  return {
    to: [...new Set([...chosen.filter((name) => suggested.includes(name)), ...written])].filter(Boolean),
    suggested,
    other,
    isChosen: (name) => chosen.includes(name),
    choose: (name, on) => setChosen((now) => [...now.filter((one) => one !== name), ...(on ? [name] : [])]),
    writeOther: setOther,
  };
}

export function Recipients({
  recipients,
  disabled,
}: {
  recipients: RecipientsChosen;
  disabled: boolean;
}): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { suggested, other } = recipients;
  return (
    <fieldset class="sm-recipients" disabled={disabled}>
      <legend>{t('absence.to-whom')}</legend>
      {suggested.map((name) => (
        <label class="sm-tick" key={name}>
          <input
            type="checkbox"
            checked={recipients.isChosen(name)}
            onChange={(event) => recipients.choose(name, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
      <Field
        label={t(suggested.length > 0 ? 'absence.to-others' : 'absence.to-name')}
        hint={t('absence.to-hint')}
        value={other}
        onText={recipients.writeOther}
        guard={ports.looksLikeCpr(other) ? t('absence.cpr') : null}
        disabled={disabled}
      />
    </fieldset>
  );
}
