import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { Card } from '@/lib/model';
import { CopyNumber } from '../CopyNumber';
import { usePanel } from '../panel-context';
import { useAnswers } from '../use-answers';
import { numbersOf } from './numbers-of';

/** 112 and its like are large; eight digits would not fit beside them. */
const SHORT = 4;

/** The numbers that a card names, large and before everything else: it is a phone that is needed, not a text. */
export function CardNumbers({ card }: { card: Card }): JSX.Element | null {
  const { t, locale } = useText();
  const { slots, helplines } = usePanel().content;
  const answers = useAnswers();
  const numbers = numbersOf(card.text[locale], { slots, answers, helplines }, locale);
  if (numbers.length === 0) return null;
  return (
    <ul class="sm-calls">
      {numbers.map(({ name, number }) => (
        <li key={number}>
          <p>
            <span class="sm-call-name sm-role">{name || t('card.call')}</span>{' '}
            <strong class={`sm-call-number ${number.length <= SHORT ? 'sm-call-short' : ''}`}>
              {number}
            </strong>
          </p>
          <CopyNumber number={number} name={name || number} />
        </li>
      ))}
    </ul>
  );
}
