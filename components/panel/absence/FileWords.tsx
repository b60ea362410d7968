import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';

/** Fewer can be guessed by a machine that holds the file. */
const LEAST_LETTERS = 12;

interface FileWordsProps {
  action: string;
  disabled: boolean;
  /** Makes the file; `true` when it is made, and the words are forgotten here. */
  onWords: (words: string) => Promise<boolean>;
}

/** The words that will open a file, asked for twice. */
export function FileWords({ action, disabled, onWords }: FileWordsProps): JSX.Element {
  const { t } = useText();
  const [words, setWords] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<'short' | 'different' | null>(null);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    const found = words.trim().length < LEAST_LETTERS ? 'short' : words === again ? null : 'different';
    setFault(found);
    if (found) return;
    setBusy(true);
    const made = await onWords(words);
    setBusy(false);
    if (!made) return;
    setWords('');
    setAgain('');
  };
  return (
    <div class="sm-saved-text">
      <Field
        label={t('words.new')}
        hint={t('words.new-hint')}
        kind="secret"
        value={words}
        disabled={disabled}
        onText={setWords}
        guard={fault === 'short' ? t('words.short', { count: LEAST_LETTERS }) : null}
      />
      <Field
        label={t('words.again')}
        kind="secret"
        value={again}
        disabled={disabled}
        onText={setAgain}
        guard={fault === 'different' ? t('words.different') : null}
      />
      <Button disabled={disabled || busy} onPress={() => void make()}>
        {action}
      </Button>
    </div>
  );
}
