import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import { PassphraseField } from './PassphraseField';
import { PassphraseForm } from './PassphraseForm';

interface OpenFileWordsProps {
  action: string;
  busy: boolean;
  onWords: (words: string) => void;
  /** Stands after the button. */
  children?: ComponentChildren;
}

/** Asks for the words of a file that was chosen. They are kept here until it is taken off, so that they can be mended. */
export function OpenFileWords({ action, busy, onWords, children }: OpenFileWordsProps): JSX.Element {
  const { t } = useText();
  const [words, setWords] = useState('');
  return (
    <PassphraseForm
      action={action}
      look="strong"
      disabled={busy || words === ''}
      onSubmit={() => onWords(words)}
      after={children}
    >
      <PassphraseField
        label={t('passphrase.file')}
        hint={t('passphrase.file-means')}
        value={words}
        onText={setWords}
      />
    </PassphraseForm>
  );
}
