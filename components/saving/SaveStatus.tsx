import type { JSX } from 'preact';
import { Button, Icon, Notice, useText } from '@/components/ui';
import type { SaveState } from './use-save';

interface SaveStatusProps {
  state: SaveState;
  /** What to say when a CPR number held the save back. */
  cpr: string;
  /** Without it, the button that was pressed tries again: it stands there still, with all it takes. */
  onRetry?: () => void;
}

/** Tells how a save went, beside what was saved. "Gemt" comes only when it is durable. */
export function SaveStatus({ state, cpr, onRetry }: SaveStatusProps): JSX.Element {
  const { t } = useText();
  return (
    <div class="sm-save-status" role="status">
      {state === 'saving' && <span>{t('save.saving')}</span>}
      {state === 'saved' && (
        <span class="sm-saved">
          <Icon name="done" />
          {t('save.saved')}
        </span>
      )}
      {state === 'looks-like-cpr' && <Notice tone="warning">{cpr}</Notice>}
      {(state === 'not-saved' || state === 'newer-version' || state === 'closed') && (
        <Notice tone="warning" actions={onRetry && <Button onPress={onRetry}>{t('action.retry')}</Button>}>
          {t(`save.${state}`)}
        </Notice>
      )}
    </div>
  );
}
