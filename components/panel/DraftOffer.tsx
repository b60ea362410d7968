import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';

interface DraftOfferProps {
  draft: string;
  /** Says whose it is where it was not written here. */
  about?: string;
  onUse: () => void;
  onDrop: () => void;
}

/** Shows what was written last time and never saved, to be used or thrown away. */
export function DraftOffer({ draft, about, onUse, onDrop }: DraftOfferProps): JSX.Element {
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
      {about ?? t('note.draft-found')}
      <span class="sm-draft">{draft}</span>
    </Notice>
  );
}
