import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';

/** Puts a phone number on the clipboard, for the phone is rarely the computer. */
export function CopyNumber({ number, name }: { number: string; name: string }): JSX.Element {
  const { t } = useText();
  const [told, setTold] = useState<'copied' | 'not-copied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(number).then(
      () => setTold('copied'),
      () => setTold('not-copied'),
    );
  };
  return (
    <div class="sm-copy">
      <Button icon="copy" name={t('action.copy-number-of', { name })} onPress={copy}>
        {t('action.copy-number')}
      </Button>
      <span role="status">{told && t(`action.${told}`)}</span>
    </div>
  );
}
