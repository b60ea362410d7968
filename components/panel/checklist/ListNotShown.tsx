import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';
import type { SaveState } from '../use-save';

/** Tells that another list could not be shown; silent where it is. */
export function ListNotShown({ state, onRetry }: { state: SaveState; onRetry: () => void }): JSX.Element {
  const { t } = useText();
  const isFault = state !== 'idle' && state !== 'saving' && state !== 'saved';
  return (
    <div role="status">
      {isFault && (
        <Notice tone="warning" actions={<Button onPress={onRetry}>{t('action.retry')}</Button>}>
          {t('run.not-shown')}
        </Notice>
      )}
    </div>
  );
}
