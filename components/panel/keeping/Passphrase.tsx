import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { TYPED_HERE, useText } from '@/components/ui';

/** Fewer are guessed too easily. */
export const LEAST_PASSPHRASE = 12;

const SHOWN = { type: 'text' } as const;
const HIDDEN = { type: 'password' } as const;

interface PassphraseProps {
  label: string;
  value: string;
  onText: (text: string) => void;
  hint?: string;
  /** For a file that is made: the browser may propose a strong one. */
  fresh?: boolean;
  onEnter?: () => void;
}

/** The field for a file's passphrase. It takes what is pasted, and a password manager may fill it (WCAG 3.3.8). */
export function Passphrase({ label, value, onText, hint, fresh, onEnter }: PassphraseProps): JSX.Element {
  const { t } = useText();
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div class="sm-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="sm-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        {...TYPED_HERE}
        {...(shown ? SHOWN : HIDDEN)}
        autocomplete={fresh ? 'new-password' : 'current-password'}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter?.();
        }}
      />
      <label class="sm-shown">
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
        {t('keeping.passphrase-show')}
      </label>
    </div>
  );
}
