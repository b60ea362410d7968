import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import type { ComparedLine, ComparedWords } from '@/lib/papers';

interface ComparisonProps {
  /** The version that the paper is laid over. */
  number: number;
  lines: readonly ComparedLine[];
  onClose: () => void;
}

/** What is new in the paper since a version. Told by words and lines, not by colour alone. */
export function Comparison({ number, lines, onClose }: ComparisonProps): JSX.Element {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const same = lines.every(({ is }) => is === 'same');
  return (
    <section class="sm-compared">
      <h2 ref={heading} tabIndex={-1}>
        {t('papers.compared', { number })}
      </h2>
      {same && <p>{t('papers.compared-same', { number })}</p>}
      <ul>
        {lines.map(({ is, words }, at) => (
          <li key={at} class={`sm-compared-${is}`}>
            {is !== 'same' && <span class="sm-compared-is">{t(`papers.is.${is}`)}</span>}
            <span>
              {words.map((word, n) => (
                <Words key={n} word={word} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div class="sm-not-printed">
        <Button onPress={onClose}>{t('papers.show-paper')}</Button>
      </div>
    </section>
  );
}

function Words({ word }: { word: ComparedWords }): JSX.Element {
  if (word.is === 'new') return <ins>{word.text}</ins>;
  return word.is === 'gone' ? <del>{word.text}</del> : <span>{word.text}</span>;
}
