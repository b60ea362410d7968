import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';

interface DraftOfferProps {
  draft: string;
  onUse: () => void;
  onDrop: () => void;
}

/** Shows what was written last time and never saved, to be used or thrown away. */
export function DraftOffer({ draft, onUse, onDrop }: DraftOfferProps): JSX.Element {
  const { t } = useText();
  return (
    <Notice
      tone="info"
      actions={
        <>
          <Button onPress={onUse}>{t('note.draft-use')}</Button>
          <Button look="quiet" onPress={onDrop}>
            {t('note.draft-drop')}
          </Button>
        </>
      }
    >
      {t('note.draft-found')}
      <span class="sm-draft">{draft}</span>
    </Notice>
  );
}
