import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { textForDraft } from '@/components/saving';
import { Button, Field, type FieldKind, useText } from '@/components/ui';
import type { Result, SaveFault } from '@/lib/model';
import { usePanel } from './panel-context';
import { SaveStatus } from './SaveStatus';
import { useSave } from './use-save';
import { useThrottled } from './use-throttled';

/** Half a second is promised; the commit takes its part of it on a busy machine. */
const DRAFT_WITHIN_MS = 300;

interface SavedTextProps {
  label: string;
  hint: string;
  /** What is saved now. */
  saved: string;
  /** Where the field starts when it is not what is saved: a draft that was taken up again. */
  start: string | null;
  /** Lines of a text, or what kind of one line it is. */
  lines: number | FieldKind;
  disabled: boolean;
  /** What to say when the text looks like a CPR number. Such a text is not saved, and its draft goes without the number. */
  cpr: string;
  /** Says in words why a text cannot be saved as it is; `null` when it can. Asked when the person saves. */
  check?: (text: string) => string | null;
  onSave: (text: string) => Promise<Result<null, SaveFault>>;
  /** Keeps what is written but not saved, a moment after typing. */
  onDraft: (text: string) => void;
}

/** A text with a Gem button. Whatever happens to a save, the text stays in the field. */
export function SavedText(props: SavedTextProps): JSX.Element {
  const { label, hint, saved, start, lines, disabled, cpr, check, onSave, onDraft } = props;
  const { t } = useText();
  const { ports } = usePanel();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [edited, setEdited] = useState<string | null>(start);
  const { state, save, rest } = useSave();
  const draft = useThrottled(onDraft, DRAFT_WITHIN_MS);
  const text = edited ?? saved;
  const held = ports.looksLikeCpr(text);

  // Once the store has caught up the field follows it again, so that another window's change is seen here.
  useEffect(() => setEdited((now) => (now === saved ? null : now)), [saved]);

  const write = (next: string) => {
    setEdited(next);
    setRefusal(null);
    rest();
    draft.write(textForDraft(next, ports.looksLikeCpr));
  };
  const keep = async () => {
    const refused = check?.(text) ?? null;
    setRefusal(refused);
    if (held || refused) return;
    draft.forget();
    await save(() => onSave(text));
  };

  return (
    <div class="sm-saved-text">
      <Field
        label={label}
        hint={hint}
        value={text}
        onText={write}
        {...(typeof lines === 'number' ? { lines } : { kind: lines })}
        disabled={disabled}
        guard={held ? cpr : refusal}
      />
      <Button disabled={disabled} name={t('action.save-named', { name: label })} onPress={keep}>
        {t('action.save')}
      </Button>
      <SaveStatus state={state} cpr={cpr} onRetry={keep} />
    </div>
  );
}
