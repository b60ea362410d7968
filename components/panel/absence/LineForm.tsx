import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';
import { type AbsenceLine, BACK_SECTION } from '@/lib/model';
import { DraftOffer } from '../DraftOffer';
import { usePanel } from '../panel-context';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { NameAsk } from './NameAsk';
import { usePart } from './part';
import { useLine } from './use-line';
import { WhenChoice } from './WhenChoice';

interface LineFormProps {
  section: string;
  label: string;
  draftKey: string;
  /** The line that is changed; without it, a new one is written. */
  line?: AbsenceLine;
  onDone?: () => void;
}

/** Writes a line: the words, and when a colleague needs it. */
export function LineForm({ section, label, draftKey, line, onDone }: LineFormProps): JSX.Element {
  const { t } = useText();
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const place = useRef<HTMLDivElement>(null);
  const { ports } = usePanel();
  const { plan } = usePart();
  // What is typed while a new line is saved goes on in it, until that is saved too.
  const saved = line ?? plan?.lines.find(({ id }) => id === newId);
  const writing = useLine(line?.id ?? newId, section, saved, draftKey, place);
  const { text, when, held, writable, draft, state, refused, theirs } = writing;
  if (draft.offer)
    return (
      <div ref={place}>
        <DraftOffer draft={draft.offer} onUse={draft.take} onDrop={draft.drop} />
      </div>
    );
  const keep = async (over = false) => {
    if (text.trim() === '' || !(await writing.keep(over))) return;
    void ports.dropDraft(draftKey);
    setNewId(crypto.randomUUID());
    if (onDone) onDone();
    else place.current?.querySelector('textarea')?.focus();
  };
  const leave = () => {
    writing.giveUp();
    setNewId(crypto.randomUUID());
    onDone?.();
  };
  return (
    <div class="sm-saved-text" ref={place}>
      <Field
        label={label}
        value={text}
        lines={2}
        disabled={!writable}
        onText={writing.write}
        guard={held ? t('absence.cpr') : draft.lost ? t('note.draft-lost') : null}
      />
      <NameAsk text={text} />
      {section !== BACK_SECTION && (
        <WhenChoice value={when} disabled={!writable} onChoose={writing.chooseTime} />
      )}
      <div class="sm-actions">
        <Button
          disabled={!writable}
          name={t('action.save-named', { name: label })}
          onPress={() => void keep()}
        >
          {t('action.save')}
        </Button>
        {onDone && (
          <Button look="quiet" onPress={leave}>
            {t('absence.leave-line')}
          </Button>
        )}
      </div>
      <AbsenceSaveStatus
        state={state}
        refused={refused}
        onRetry={() => void keep()}
        {...(theirs && { theirs })}
        actions={
          refused === 'changed-elsewhere' && (
            <>
              <Button onPress={() => void keep(true)}>{t('absence.keep-mine')}</Button>
              <Button look="quiet" onPress={leave}>
                {t('absence.take-theirs')}
              </Button>
            </>
          )
        }
      />
    </div>
  );
}
