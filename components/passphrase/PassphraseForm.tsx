import type { ComponentChildren, JSX } from 'preact';

interface PassphraseFormProps {
  /** The fields, and before them whatever else is asked for. */
  children: ComponentChildren;
  /** On the button that sends it; Enter in a field does the same. */
  action: string;
  /** Says more than `action` where several forms read alike; begins with it. */
  name?: string | undefined;
  look?: 'plain' | 'strong';
  disabled?: boolean;
  onSubmit: () => void;
  /** Stands after the button: what came of it, and other ways to go. */
  after?: ComponentChildren;
}

/** What secret words are written in. Nothing in it is remembered by the browser. */
export function PassphraseForm({
  children,
  action,
  name,
  look = 'plain',
  disabled = false,
  onSubmit,
  after,
}: PassphraseFormProps): JSX.Element {
  return (
    <form
      class="sm-passphrase-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!disabled) onSubmit();
      }}
    >
      {children}
      <button type="submit" class={`sm-button sm-button-${look}`} aria-label={name} disabled={disabled}>
        <span>{action}</span>
      </button>
      {after}
    </form>
  );
}
