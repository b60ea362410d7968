import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';

/** Puts a text on the clipboard and says so. */
export function CopyText({ text, label }: { text: string; label: string }): JSX.Element {
  const { t } = useText();
  const [told, setTold] = useState<'copied' | 'not-copied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setTold('copied'),
      () => setTold('not-copied'),
    );
  };
  return (
    <div class="sm-copy">
      <Button icon="copy" onPress={copy}>
        {label}
      </Button>
      <span role="status">{told && t(`absence.${told}`)}</span>
    </div>
  );
}
