import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';
import { type AbsenceAnswer, absenceDraft } from '@/lib/model';
import { DraftOffer } from '../DraftOffer';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { usePart } from './part';
import { useLine } from './use-line';

interface OneAnswerProps {
  question: AbsenceAnswer;
  section: string;
  lines: number;
}

/** A question of the plan that has one answer. */
export function OneAnswer({ question, section, lines }: OneAnswerProps): JSX.Element {
  const { t } = useText();
  const { plan } = usePart();
  const saved = plan?.lines.find(({ id }) => id === question);
  const place = useRef<HTMLDivElement>(null);
  const { text, held, writable, draft, state, refused, theirs, ...writing } = useLine(
    question,
    section,
    saved,
    absenceDraft('line', question),
    place,
  );
  const label = t(`absence.ask.${question}`);
  if (draft.offer)
    return (
      <div ref={place}>
        <p class="sm-slot-question">{label}</p>
        <DraftOffer draft={draft.offer} onUse={draft.take} onDrop={draft.drop} />
      </div>
    );
  return (
    <div class="sm-saved-text" ref={place}>
      <Field
        label={label}
        hint={draft.lost ? t('note.draft-lost') : t(`absence.hint.${question}`)}
        value={text}
        {...(lines > 1 && { lines })}
        disabled={!writable}
        onText={writing.write}
        guard={held ? t('absence.cpr') : null}
      />
      <Button
        disabled={!writable}
        name={t('action.save-named', { name: label })}
        onPress={() => void writing.keep()}
      >
        {t('action.save')}
      </Button>
      <AbsenceSaveStatus
        state={state}
        refused={refused}
        onRetry={() => void writing.keep()}
        {...(theirs && { theirs })}
        actions={
          refused === 'changed-elsewhere' && (
            <>
              <Button onPress={() => void writing.keep(true)}>{t('absence.keep-mine')}</Button>
              <Button look="quiet" onPress={writing.giveUp}>
                {t('absence.take-theirs')}
              </Button>
            </>
          )
        }
      />
    </div>
  );
}
