import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Disclosure, useText } from '@/components/ui';
import { NOTE_LIMIT, noteDraft } from '@/lib/model';
import { DraftOffer } from '../DraftOffer';
import { usePanel } from '../panel-context';
import { SavedText } from '../SavedText';
import { useDraft } from '../use-draft';

interface ItemNoteProps {
  /** Of the item, or of what was agreed. */
  id: string;
  title: string;
  run: string;
  saved: string;
  writable: boolean;
}

/** The note of one item, folded away. */
export function ItemNote({ id, title, run, saved, writable }: ItemNoteProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const draft = useDraft(noteDraft(run, id), saved, writable, place);

  const use = () => {
    draft.take();
    setOpen(true);
  };
  return (
    <div ref={place}>
      {draft.offer ? (
        <DraftOffer draft={draft.offer} onUse={use} onDrop={draft.drop} />
      ) : (
        <Disclosure summary={t(saved ? 'note.show' : 'note.add')} open={open} onToggle={setOpen}>
          <SavedText
            label={t('note.label', { item: title })}
            hint={t(draft.lost ? 'note.draft-lost' : 'note.hint')}
            saved={saved}
            start={draft.taken}
            lines={3}
            disabled={!writable}
            cpr={t('save.cpr-note')}
            check={(text) =>
              text.length > NOTE_LIMIT
                ? t('item.note-too-long', { count: text.length, limit: NOTE_LIMIT })
                : null
            }
            onSave={(text) => ports.checklists.saveNote(id, text)}
            onDraft={draft.keep}
          />
        </Disclosure>
      )}
    </div>
  );
}
