import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { type Card, fail, type PageType } from '@/lib/model';
import { sayWhy } from '../card/because';
import { CardLevel } from '../card/CardLevel';
import { FilledText } from '../FilledText';
import { type UnaskedAnswer, usePanel } from '../panel-context';
import { useUnasked } from '../use-unasked';

/** The one card that came by itself, short; one line once it is answered. */
export function UnaskedCard(): JSX.Element | null {
  const { ports, moments } = usePanel();
  const card = useUnasked();
  const [said, setSaid] = useState<{ readonly card: Card; readonly failed: boolean } | null>(null);
  const page = ports.pageHere.value;
  if (!card || !page) return null;

  const answer = async (given: UnaskedAnswer) => {
    // For this visit it is answered, also when the person has been elsewhere in the panel.
    if (moments.unasked) moments.unasked = { ...moments.unasked, answer: given };
    setSaid({ card, failed: false });
    const result = await ports.answerCard(card, given).catch(() => fail('not-saved'));
    if (!result.ok) setSaid({ card, failed: true });
  };
  const given = moments.unasked?.answer;
  if (!given) return <Unanswered card={card} type={page.type} onAnswer={(one) => void answer(one)} />;
  return <Answered card={card} answer={given} failed={said?.failed ?? false} fresh={said?.card === card} />;
}

interface UnansweredProps {
  card: Card;
  type: PageType;
  onAnswer: (answer: UnaskedAnswer) => void;
}

function Unanswered({ card, type, onAnswer }: UnansweredProps): JSX.Element {
  const { t, locale } = useText();
  const { ports, goTo } = usePanel();
  const text = card.text[locale];
  const read = () => {
    void ports.answerCard(card, 'followed');
    goTo({ view: 'now', card: card.id });
  };
  return (
    <article class={`sm-card sm-tone-${card.indicator}`}>
      <CardLevel level={card.indicator} />
      <h2>{text.title}</h2>
      <p class="sm-summary">{text.summary}</p>
      <ol class="sm-steps">
        {text.doNow.map((step) => (
          <li key={step}>
            <FilledText text={step} />
          </li>
        ))}
      </ol>
      <Button look="quiet" onPress={read}>
        {t('now.unasked-read')}
      </Button>
      <p class="sm-because">{sayWhy({ kind: 'page', type }, t)}</p>
      <div class="sm-answers">
        {card.indicator === 'warning' ? (
          <>
            <Button onPress={() => onAnswer('thanks')}>{t('now.unasked-checked')}</Button>
            <Button onPress={() => onAnswer('later')}>{t('inline.reason-later')}</Button>
          </>
        ) : (
          <>
            <Button onPress={() => onAnswer('thanks')}>{t('now.unasked-thanks')}</Button>
            <Button onPress={() => onAnswer('known')}>{t('inline.reason-known')}</Button>
          </>
        )}
        <Button onPress={() => onAnswer('not-relevant')}>{t('inline.reason-not-relevant')}</Button>
      </div>
    </article>
  );
}

interface AnsweredProps {
  card: Card;
  answer: UnaskedAnswer;
  failed: boolean;
  /** It was answered just now, so the pressed button has gone. */
  fresh: boolean;
}

function Answered({ card, answer, failed, fresh }: AnsweredProps): JSX.Element {
  const { t, local, locale } = useText();
  const { content } = usePanel();
  const line = useRef<HTMLParagraphElement>(null);
  const topic = content.topics.find(({ id }) => id === card.topic);
  useEffect(() => {
    if (fresh) line.current?.focus();
  }, [fresh]);
  return (
    <p class="sm-answered" role="status" tabIndex={-1} ref={line}>
      {failed
        ? t('now.unasked-failed')
        : t(`now.unasked-done-${answer}`, { topic: topic ? local(topic.chip) : card.text[locale].title })}
    </p>
  );
}
