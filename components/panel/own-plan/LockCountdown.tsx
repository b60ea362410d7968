import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** The last seconds before it locks. Told once: the number that counts down is for the eye alone. */
export function LockCountdown(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const seconds = ports.myPlan.secondsLeft.value;
  return (
    <div class={seconds === null ? 'sm-unseen' : 'sm-lock-countdown sm-not-printed'}>
      <p role="status">{seconds !== null && t('own-plan.locks-soon')}</p>
      {seconds !== null && (
        <>
          <p class="sm-lock-seconds" aria-hidden="true">
            {t('own-plan.seconds', { seconds })}
          </p>
          {/* The press itself is the sign of life. */}
          <Button onPress={() => {}}>{t('own-plan.stay')}</Button>
        </>
      )}
    </div>
  );
}
