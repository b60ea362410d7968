import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import type { PaperDocument } from '@/lib/model';
import { plainText, richText } from '@/lib/papers';

/** Puts the paper on the clipboard: with headings and tables for Word, and as plain text for what takes no more. */
export function CopyPaper({ made }: { made: PaperDocument }): JSX.Element {
  const { t } = useText();
  const [told, setTold] = useState<'copied' | 'not-copied' | null>(null);
  const copy = () => {
    const forms = { 'text/html': richText(made), 'text/plain': plainText(made) };
    const item = new ClipboardItem(
      Object.fromEntries(Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })])),
    );
    navigator.clipboard.write([item]).then(
      () => setTold('copied'),
      () => setTold('not-copied'),
    );
  };
  return (
    <>
      <Button icon="copy" onPress={copy}>
        {t('papers.copy')}
      </Button>
      <span role="status">{told && t(`papers.${told}`)}</span>
    </>
  );
}
