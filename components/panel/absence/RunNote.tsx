import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { textForDraft } from '@/components/saving';
import { Button, Disclosure, Field, useText } from '@/components/ui';
import { ownMark } from '@/lib/absence-plan';
import { absenceDraft, cleanText, type PlannedLine, type Takeover } from '@/lib/model';
import { DraftOffer } from '../DraftOffer';
import { usePanel } from '../panel-context';
import { useDraft } from '../use-draft';
import { useThrottled } from '../use-throttled';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { NameAsk } from './NameAsk';
import { useAbsenceSave } from './use-absence-save';

/** Half a second is promised; the commit takes its part of it on a busy machine. */
const DRAFT_WITHIN_MS = 300;

/** A short note to a colleague's line, folded away until there is one. */
export function RunNote({ run, line }: { run: Takeover; line: PlannedLine }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const saved = ownMark(run, line.id)?.note ?? '';
  const place = useRef<HTMLDivElement>(null);
  const draft = useDraft(absenceDraft(run.id, line.id), saved, true, place);
  const drafts = useThrottled(draft.keep, DRAFT_WITHIN_MS);
  const [edited, setEdited] = useState<string | null>(null);
  const [basedOn, setBasedOn] = useState(saved);
  const { state, refused, save, rest } = useAbsenceSave();
  const text = edited ?? saved;
  const latest = useRef(edited);
  latest.current = edited;
  useEffect(() => {
    if (draft.taken === null) return;
    setBasedOn(saved);
    setEdited(draft.taken);
  }, [draft.taken]);
  const held = ports.looksLikeCpr(text);
  const label = t('run.note-to', { line: line.text });
  const keep = async (over = false) => {
    if (held) return;
    drafts.forget();
    const from = over || edited === null ? saved : basedOn;
    if (!(await save(() => ports.absence.noteLine(run.id, line.id, text, from)))) return;
    const now = latest.current;
    if (now === edited || now === null) return setEdited(null);
    // What was typed meanwhile goes on from what was saved.
    setBasedOn(cleanText(text));
    drafts.write(textForDraft(now, ports.looksLikeCpr));
  };
  if (draft.offer)
    return (
      <div ref={place}>
        <DraftOffer draft={draft.offer} onUse={draft.take} onDrop={draft.drop} />
      </div>
    );
  return (
    <div ref={place}>
      {saved && edited === null && <p class="sm-run-note">{saved}</p>}
      <Disclosure summary={t(saved ? 'run.change-note' : 'run.add-note')} open={draft.taken !== null}>
        <div class="sm-saved-text">
          <Field
            label={label}
            hint={t(draft.lost ? 'note.draft-lost' : 'run.note-hint')}
            lines={2}
            value={text}
            onText={(next) => {
              if (edited === null) setBasedOn(saved);
              rest();
              setEdited(next);
              drafts.write(textForDraft(next, ports.looksLikeCpr));
            }}
            guard={held ? t('absence.cpr') : null}
          />
          <NameAsk text={edited ?? ''} />
          <Button name={t('action.save-named', { name: label })} onPress={() => void keep()}>
            {t('action.save')}
          </Button>
          <AbsenceSaveStatus
            state={state}
            refused={refused}
            onRetry={() => void keep()}
            theirs={saved}
            actions={
              refused === 'changed-elsewhere' && (
                <Button onPress={() => void keep(true)}>{t('absence.keep-mine')}</Button>
              )
            }
          />
        </div>
      </Disclosure>
    </div>
  );
}
