import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field, useText } from '@/components/ui';
import type { Takeover } from '@/lib/model';
import { usePanel } from '../panel-context';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { useAbsenceSave } from './use-absence-save';

/** Whose ticks the next ones are. */
export function Initials({ run, disabled }: { run: Takeover; disabled: boolean }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [text, setText] = useState(run.initials);
  const { state, refused, save, retry } = useAbsenceSave();
  const held = ports.looksLikeCpr(text);
  return (
    <div class="sm-initials">
      <Field
        label={t('run.initials')}
        hint={t('run.initials-hint')}
        value={text}
        disabled={disabled}
        onText={(next) => {
          setText(next);
          if (!ports.looksLikeCpr(next)) void save(() => ports.absence.setInitials(run.id, next));
        }}
        guard={held ? t('absence.cpr') : null}
      />
      <AbsenceSaveStatus
        state={state === 'saved' || state === 'saving' ? 'idle' : state}
        refused={refused}
        onRetry={retry}
      />
    </div>
  );
}
