import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button, Notice, TYPED_HERE, useText } from '@/components/ui';

interface PassphraseFieldProps {
  /** What the words open. */
  label: string;
  value: string;
  onText: (text: string) => void;
  hint?: string;
  guard?: string | null;
  disabled?: boolean;
  /** Starts out readable: a suggestion is to be read. */
  readable?: boolean;
  onReadable?: (readable: boolean) => void;
}

/** A field for secret words. Paste and password managers work (WCAG 3.3.8); the browser is asked to remember nothing. */
export function PassphraseField(props: PassphraseFieldProps): JSX.Element {
  const { label, value, onText, hint, guard, disabled = false, readable = false, onReadable } = props;
  const { t } = useText();
  const id = useId();
  const [visible, setVisible] = useState(readable);
  const [caps, setCaps] = useState(false);
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  const show = (shown: boolean) => {
    setVisible(shown);
    onReadable?.(shown);
  };
  const common = {
    id,
    value,
    disabled,
    autocomplete: 'off' as const,
    ...TYPED_HERE,
    'aria-describedby': [hint && `${id}-hint`, `${id}-guard`].filter(Boolean).join(' '),
    'aria-invalid': guard ? (true as const) : undefined,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onText(event.currentTarget.value),
    onKeyDown: look,
    onKeyUp: look,
  };
  return (
    <div class="sm-field sm-passphrase">
      <label for={id}>{label}</label>
      {hint && (
        <p class="sm-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {visible ? <input type="text" {...common} /> : <input type="password" {...common} />}
      <Button look="quiet" disabled={disabled} onPress={() => show(!visible)}>
        {t(visible ? 'passphrase.hide' : 'passphrase.show')}
      </Button>
      <div id={`${id}-guard`} role="status">
        {caps && <p class="sm-hint">{t('passphrase.caps')}</p>}
        {guard && <Notice tone="info">{guard}</Notice>}
      </div>
    </div>
  );
}
