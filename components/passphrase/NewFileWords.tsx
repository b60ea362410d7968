import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import type { PassphrasePorts } from '@/lib/model';
import { NewPassphrase } from './NewPassphrase';
import { PassphraseForm } from './PassphraseForm';
import { useNewPassphrase } from './use-new-passphrase';

interface NewFileWordsProps extends PassphrasePorts {
  action: string;
  /** Says more than `action` where several files can be made; begins with it. */
  name?: string;
  look?: 'plain' | 'strong';
  disabled?: boolean;
  /** What else is asked for before the words. */
  children?: ComponentChildren;
  /** Makes the file; `true` when it is made, and the words are forgotten here. */
  onWords: (words: string) => Promise<boolean>;
}

/** Makes a file that only its words open. */
export function NewFileWords(props: NewFileWordsProps): JSX.Element {
  const { action, name, look = 'plain', disabled = false, children, onWords, drawPassphrase } = props;
  const { t } = useText();
  const passphrase = useNewPassphrase({ twice: true });
  const [busy, setBusy] = useState(false);
  const make = async () => {
    const words = passphrase.take();
    if (words === null) return;
    setBusy(true);
    const made = await onWords(words);
    setBusy(false);
    if (made) passphrase.forget();
  };
  return (
    <PassphraseForm
      action={action}
      name={name}
      look={look}
      disabled={disabled || busy}
      onSubmit={() => void make()}
    >
      {children}
      <NewPassphrase
        label={t('passphrase.new-file')}
        hint={t('passphrase.new-file-means')}
        passphrase={passphrase}
        drawPassphrase={drawPassphrase}
        disabled={disabled}
      />
    </PassphraseForm>
  );
}
