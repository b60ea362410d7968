import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** One calm line when what is here has long been nowhere else. It says nothing of what that is. */
export function KeepingReminder(): JSX.Element {
  const { t, day } = useText();
  const { ports, goTo, place } = usePanel();
  const { keeping, health } = ports;
  const due = health.value.state === 'ready' && place.view !== 'settings' ? keeping.reminder.value : null;
  return (
    <div role="status">
      {due && (
        <Notice
          tone="info"
          actions={
            <>
              <Button onPress={() => goTo({ view: 'settings', returnTo: 'sm-keeping' })}>
                {t('keeping.reminder-go')}
              </Button>
              <Button look="quiet" onPress={() => void keeping.dismissReminder()}>
                {t('keeping.reminder-later')}
              </Button>
            </>
          }
        >
          {due.savedOn
            ? t('keeping.reminder-again', { date: day(due.savedOn) })
            : t(`keeping.reminder.${due.kind}`)}
        </Notice>
      )}
    </div>
  );
}
