import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** One calm line when what is here has long been nowhere else. It says nothing of what that is. */
export function KeepingReminder(): JSX.Element {
  const { t } = useText();
  const { ports, goTo, place } = usePanel();
  const { keeping, health } = ports;
  const isDue = keeping.reminder.value && health.value.state === 'ready' && place.view !== 'settings';
  return (
    <div role="status">
      {isDue && (
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
          {t('keeping.reminder')}
        </Notice>
      )}
    </div>
  );
}
