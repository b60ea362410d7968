import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';

/** Sentences that a person can say aloud, or copy. They are ours, so nothing of anybody goes with them. */
export function CardSay({ sentences }: { sentences: readonly string[] }): JSX.Element {
  const { t } = useText();
  return (
    <>
      <h3>{t('inline.say')}</h3>
      <ul class="sm-say">
        {sentences.map((sentence) => (
          <Sentence key={sentence} sentence={sentence} />
        ))}
      </ul>
    </>
  );
}

function Sentence({ sentence }: { sentence: string }): JSX.Element {
  const { t } = useText();
  const [told, setTold] = useState<'copied' | 'not-copied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(sentence).then(
      () => setTold('copied'),
      () => setTold('not-copied'),
    );
  };
  return (
    <li>
      <p>{sentence}</p>
      <div class="sm-copy">
        <Button look="quiet" icon="copy" name={t('card.copy-sentence', { sentence })} onPress={copy}>
          {t('card.copy')}
        </Button>
        <span role="status">{told && t(`card.${told}`)}</span>
      </div>
    </li>
  );
}
