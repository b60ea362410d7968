import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Field, useText } from '@/components/ui';
import {
  AGREEMENT_LIMIT,
  type AgreedItem,
  cleanText,
  type ItemOwner,
  type Result,
  type SaveFault,
} from '@/lib/model';
import { useWorkspace, useWritable } from '../workspace-context';

const OWNERS = ['leader', 'peer', 'together', 'contact', 'team'] as const satisfies readonly ItemOwner[];

/** What is written of an agreement. */
export type Written = Pick<AgreedItem, 'text' | 'owner'> & { readonly due: string };

interface AgreedFormProps {
  start: Written;
  /** On the button that saves. */
  act: string;
  /** For whoever hears the button alone. */
  actName?: string;
  onSave: (written: Written) => Promise<Result<null, SaveFault>>;
  /** Follows a save; a form that stays is empty then. */
  onSaved?: () => void;
  /** While it cannot be saved; what is written stays. */
  disabled?: boolean;
  /** Beside the button. */
  children?: ComponentChildren;
}

/** What was agreed, who does it, and by when. */
export function AgreedForm(props: AgreedFormProps): JSX.Element {
  const { start, act, actName, onSave, onSaved, disabled = false, children } = props;
  const { t } = useText();
  const { ports } = useWorkspace();
  const writable = useWritable() && !disabled;
  const saving = useSave();
  const [written, setWritten] = useState(start);
  const owners = useId();
  const { text, owner, due } = written;
  const held = ports.looksLikeCpr(text)
    ? t('save.cpr-note')
    : text.length > AGREEMENT_LIMIT
      ? t('item.note-too-long', { count: text.length, limit: AGREEMENT_LIMIT })
      : null;
  const keep = async () => {
    if (held || cleanText(text) === '') return;
    if (!(await saving.save(() => onSave({ ...written, text: cleanText(text) })))) return;
    setWritten({ ...start, owner });
    onSaved?.();
  };
  return (
    <div class="sm-work-asks sm-not-printed">
      <Field
        label={t('agreed.text')}
        value={text}
        guard={held}
        disabled={!writable}
        onText={(to) => setWritten({ ...written, text: to })}
      />
      <div class="sm-work-pair">
        <div class="sm-field">
          <label for={owners}>{t('agreed.owner')}</label>
          <select
            id={owners}
            class="sm-work-select"
            value={owner}
            disabled={!writable}
            onChange={(event) => setWritten({ ...written, owner: event.currentTarget.value as ItemOwner })}
          >
            {OWNERS.map((one) => (
              <option key={one} value={one}>
                {t(`owner-of.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <Field
          label={t('agreed.due')}
          kind="date"
          value={due}
          disabled={!writable}
          onText={(to) => setWritten({ ...written, due: to })}
        />
        <Button
          {...(actName && { name: actName })}
          disabled={!writable || text.trim() === ''}
          onPress={() => void keep()}
        >
          {act}
        </Button>
        {children}
      </div>
      <SaveStatus state={saving.state} cpr={t('save.cpr-note')} onRetry={() => void keep()} />
    </div>
  );
}
