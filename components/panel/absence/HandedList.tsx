import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { changesSince } from '@/lib/absence-plan';
import type { AbsencePlan } from '@/lib/model';
import { usePanel } from '../panel-context';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { useAbsenceSave } from './use-absence-save';

/** Who has which version. */
export function HandedList({ plan }: { plan: AbsencePlan }): JSX.Element | null {
  const { t, day } = useText();
  const { ports } = usePanel();
  const { state, refused, save, retry } = useAbsenceSave();
  if (plan.handedOver.length === 0) return null;
  return (
    <section class="sm-section">
      <h3>{t('absence.who-has-it')}</h3>
      <ul class="sm-absence-lines">
        {plan.handedOver.map((entry) => (
          <li key={entry.to}>
            <p>
              <strong>{entry.to}</strong>
              <br />
              {t('absence.has-version', { version: entry.version, date: day(entry.on) })}
              {changesSince(plan, entry.version) > 0 && ` · ${t('absence.older-version')}`}
            </p>
            <Button
              look="quiet"
              name={t('absence.forget-named', { name: entry.to })}
              onPress={() => void save(() => ports.absence.forgetHandingOver(plan.id, entry))}
            >
              {t('absence.forget')}
            </Button>
          </li>
        ))}
      </ul>
      <AbsenceSaveStatus state={state === 'saved' ? 'idle' : state} refused={refused} onRetry={retry} />
    </section>
  );
}
