import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** Says that the calm page could not be changed: what was taken off it may still be read there. */
export function CalmBehind(): JSX.Element {
  const { t } = useText();
  const { calmBehind, catchUpCalm } = usePanel().ports.myPlan;
  return (
    <div role="status">
      {calmBehind.value && (
        <Notice
          tone="warning"
          actions={<Button onPress={() => void catchUpCalm()}>{t('action.retry')}</Button>}
        >
          {t('own-plan.calm-behind')}
        </Notice>
      )}
    </div>
  );
}
