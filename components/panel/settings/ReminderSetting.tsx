import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { ChangeStatus } from './ChangeStatus';
import { useChange } from './use-change';

/** When people sit down to work; anybody may choose another hour. */
const USUAL = '09:00';

/** A message from the browser on days when something is due. Off until the person asks for it. */
export function ReminderSetting(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { reminderAt } = ports.settings.value;
  const { fault, run } = useChange();
  const [edited, setEdited] = useState<string | null>(null);
  const at = edited ?? reminderAt ?? USUAL;
  const choose = async (wanted: string | null) => {
    if (await run(ports.chooseReminder(wanted))) setEdited(null);
  };
  return (
    <section class="sm-section">
      <h2>{t('reminder.title')}</h2>
      <p>{t('reminder.means')}</p>
      <Field
        label={t('reminder.at')}
        hint={t('reminder.at-hint')}
        kind="time"
        value={at}
        onText={setEdited}
      />
      <p role="status">{reminderAt && t('reminder.is-on', { at: reminderAt })}</p>
      <div class="sm-actions">
        {/* One button, so that the focus stays where it was pressed. */}
        <Button disabled={!reminderAt && !at} onPress={() => void choose(reminderAt ? null : at)}>
          {t(reminderAt ? 'reminder.switch-off' : 'reminder.switch-on')}
        </Button>
        {reminderAt && (
          <Button disabled={!at || at === reminderAt} onPress={() => void choose(at)}>
            {t('reminder.change')}
          </Button>
        )}
      </div>
      {fault === 'refused' ? <p role="status">{t('reminder.refused')}</p> : <ChangeStatus fault={fault} />}
    </section>
  );
}
