import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import type { PassphrasePorts } from '@/lib/model';
import { PassphraseField } from './PassphraseField';
import type { ChosenPassphrase } from './use-new-passphrase';

interface NewPassphraseProps extends PassphrasePorts {
  /** What the words will open. */
  label: string;
  hint: string;
  passphrase: ChosenPassphrase;
  disabled?: boolean;
}

/** Words that are chosen, or drawn. */
export function NewPassphrase({
  label,
  hint,
  passphrase,
  drawPassphrase,
  disabled = false,
}: NewPassphraseProps): JSX.Element {
  const { t } = useText();
  const [draws, setDraws] = useState(0);
  const { words, again, fault } = passphrase;
  const draw = async () => {
    passphrase.write(await drawPassphrase());
    passphrase.setReadable(true);
    setDraws(draws + 1);
  };
  return (
    <>
      <PassphraseField
        key={draws}
        readable={draws > 0}
        onReadable={passphrase.setReadable}
        label={label}
        hint={hint}
        value={words}
        onText={passphrase.write}
        guard={fault === 'short' ? t('passphrase.short') : null}
        disabled={disabled}
      />
      <Button disabled={disabled} onPress={() => void draw()}>
        {t('passphrase.draw')}
      </Button>
      {again !== null && (
        <PassphraseField
          label={t('passphrase.again')}
          value={again}
          onText={passphrase.writeAgain}
          guard={fault === 'different' ? t('passphrase.different') : null}
          disabled={disabled}
        />
      )}
    </>
  );
}
