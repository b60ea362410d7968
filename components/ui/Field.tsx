import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Notice } from './Notice';
import { TYPED_HERE } from './typed-here';

/** What is written in a field of one line; decides keyboard and picker. */
export type FieldKind = 'search' | 'tel' | 'number' | 'date' | 'time';

interface FieldProps {
  label: string;
  value: string;
  onText: (text: string) => void;
  hint?: string;
  /** Why the text is held back. Stands at the field and is read out with it. */
  guard?: string | null;
  /** How many lines it starts with; without it, it is one line of `kind`. */
  lines?: number;
  kind?: FieldKind;
  disabled?: boolean;
}

/** A labelled text field that never asks the browser to remember what was typed. */
export function Field({
  label,
  value,
  onText,
  hint,
  guard,
  lines,
  kind = 'search',
  disabled,
}: FieldProps): JSX.Element {
  const id = useId();
  const described = [hint && `${id}-hint`, guard && `${id}-guard`].filter(Boolean).join(' ');
  const common = {
    id,
    value,
    disabled: disabled ?? false,
    autocomplete: 'off',
    ...TYPED_HERE,
    'aria-describedby': described || undefined,
    'aria-invalid': guard ? true : undefined,
  } as const;
  return (
    <div class="sm-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="sm-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines ? (
        <textarea rows={lines} {...common} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input {...TYPES[kind]} {...common} onInput={(event) => onText(event.currentTarget.value)} />
      )}
      <div id={`${id}-guard`} role="status">
        {guard && <Notice tone="warning">{guard}</Notice>}
      </div>
    </div>
  );
}

/** A number field of the browser's would throw away what is not all digits ("12 dage"). */
const TYPES = {
  search: { type: 'search' },
  tel: { type: 'tel' },
  date: { type: 'date' },
  time: { type: 'time' },
  number: { type: 'text', inputMode: 'decimal' },
} as const satisfies Record<FieldKind, object>;
