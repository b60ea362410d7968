import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';

/** Prints what stands above it, and says that paper is not locked. */
export function PrintOpen(): JSX.Element {
  const { t } = useText();
  return (
    <>
      <div class="sm-actions sm-not-printed">
        <Button look="strong" onPress={() => print()}>
          {t('action.print')}
        </Button>
      </div>
      <p class="sm-hint sm-not-printed">{t('own-plan.printed-open')}</p>
    </>
  );
}
