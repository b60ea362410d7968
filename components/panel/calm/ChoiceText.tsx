import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useText } from '@/components/ui';
import { linesOf } from '@/lib/calm';
import type { Result, SaveFault } from '@/lib/model';
import { DraftOffer } from '../DraftOffer';
import { usePanel } from '../panel-context';
import { SavedText } from '../SavedText';
import { useDraft } from '../use-draft';

interface ChoiceTextProps {
  /** Of its draft. */
  id: string;
  label: string;
  hint: string;
  saved: string;
  /** So many lines have room. */
  most: number;
  onSave: (text: string) => Promise<Result<null, SaveFault>>;
}

/** Lines for the calm page. They are saved in `storage.local`: a database that is out of order holds back only the draft. */
export function ChoiceText({ id, label, hint, saved, most, onSave }: ChoiceTextProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const isOpen = ports.health.value.state === 'ready';
  const place = useRef<HTMLDivElement>(null);
  const draft = useDraft(id, saved, isOpen, place);
  const save = async (text: string) => {
    const result = await onSave(text);
    if (result.ok && isOpen) draft.drop();
    return result;
  };
  return (
    <div class="sm-calm-choice" ref={place}>
      {draft.offer ? (
        <DraftOffer draft={draft.offer} onUse={draft.take} onDrop={draft.drop} />
      ) : (
        <SavedText
          key={draft.taken ?? ''}
          label={label}
          hint={draft.lost ? t('note.draft-lost') : hint}
          saved={saved}
          start={draft.taken}
          lines={4}
          disabled={false}
          cpr={t('calm-choice.cpr')}
          check={(text) => (linesOf(text).length > most ? t('calm-choice.too-many', { most }) : null)}
          onSave={save}
          onDraft={draft.keep}
        />
      )}
    </div>
  );
}
