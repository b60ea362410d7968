import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { textForDraft } from '@/components/saving';
import { TYPED_HERE, useText } from '@/components/ui';
import type { Result, SaveFault } from '@/lib/model';
import { writtenOver } from '@/lib/own-plan';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';

interface LineFieldProps {
  label: string;
  /** Where its draft is kept while it is written. */
  field: string;
  saved: string;
  /** Where it begins: a draft from before the lock, or an idea. */
  start: string;
  /** What was saved when the writing of `start` began, where that is known. */
  startedOver?: string | undefined;
  /** Once saved it is empty again, for the next line. */
  isNew?: boolean;
  placeholder?: string;
  /** `before`: what was saved when the writing began. */
  onSave: (text: string, before: string) => Promise<Result<null, SaveFault>>;
}

/** Where a browser cannot fit a field to its text; about what a panel of 320 px holds. */
const LETTERS_OF_A_ROW = 32;

/** A line of the notebook. It is saved when the person goes on, by Enter or by leaving it; whatever happens the text stays. */
export function LineField({
  label,
  field,
  saved,
  start,
  startedOver,
  isNew,
  placeholder,
  onSave,
}: LineFieldProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [edited, setEdited] = useState<string | null>(start === saved || start === '' ? null : start);
  const { state, save, rest } = useSave();
  const busy = useRef(false);
  const text = edited ?? saved;
  const before = useRef(startedOver ?? saved);
  if (edited === null) before.current = saved;
  const latest = useRef(edited);
  latest.current = edited;
  const held = ports.looksLikeCpr(text);

  const write = (next: string) => {
    setEdited(next);
    rest();
    ports.myPlan.keepDraft(field, textForDraft(next, ports.looksLikeCpr));
    if (!isNew) ports.myPlan.keepDraft(writtenOver(field), before.current);
  };
  const dropDraft = () => {
    ports.myPlan.dropDraft(field);
    ports.myPlan.dropDraft(writtenOver(field));
  };
  const commit = async () => {
    if (edited === null || held || busy.current) return;
    if (edited.trim() === saved && edited.trim() === before.current) {
      dropDraft();
      setEdited(null);
      return;
    }
    busy.current = true;
    const isSaved = await save(() => onSave(edited.trim(), before.current));
    busy.current = false;
    const now = latest.current;
    if (isSaved) before.current = edited.trim();
    if (!isSaved || now === null) return;
    // What was typed while it was saved stays; where that is a new line, it is the next one.
    if (now === edited) {
      ports.myPlan.dropDraft(writtenOver(field));
      setEdited(null);
    } else if (isNew) write(now.startsWith(edited) ? now.slice(edited.length) : now);
    else ports.myPlan.keepDraft(writtenOver(field), before.current);
  };
  return (
    <div class="sm-line-field">
      <textarea
        rows={Math.ceil((text.length + 1) / LETTERS_OF_A_ROW)}
        aria-label={label}
        aria-invalid={held ? true : undefined}
        value={text}
        placeholder={placeholder}
        autocomplete="off"
        {...TYPED_HERE}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void commit();
        }}
      />
      <SaveStatus
        state={held ? 'looks-like-cpr' : state}
        cpr={t('own-plan.cpr')}
        onRetry={() => void commit()}
      />
    </div>
  );
}
