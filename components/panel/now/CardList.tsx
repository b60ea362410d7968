import type { JSX } from 'preact';
import { Icon, useText } from '@/components/ui';
import type { Card } from '@/lib/model';
import { CardLevel } from '../card/CardLevel';

interface CardListProps {
  cards: readonly Card[];
  onOpen: (card: Card) => void;
}

/** Id of a card's row, to come back to. */
export const rowId = ({ id }: Card): string => `sm-card-${id}`;

const MOST_PRESSING_FIRST = ['critical', 'warning', 'info'];

/** What is for this minute first: whoever has time reads on, whoever has none need not. */
export function sortCards(cards: readonly Card[]): readonly Card[] {
  const place = ({ indicator }: Card) => MOST_PRESSING_FIRST.indexOf(indicator);
  return [...cards].sort((one, other) => place(one) - place(other));
}

/** Cards to choose from, each with its level and its whole message. */
export function CardList({ cards, onOpen }: CardListProps): JSX.Element {
  const { locale } = useText();
  return (
    <ul class="sm-cards">
      {cards.map((card) => (
        <li key={card.id}>
          <button
            type="button"
            id={rowId(card)}
            class={`sm-row sm-tone-${card.indicator}`}
            onClick={() => onOpen(card)}
          >
            <span class="sm-row-text">
              <CardLevel level={card.indicator} />
              <span class="sm-row-title">{card.text[locale].title}</span>
              <span>{card.text[locale].summary}</span>
            </span>
            <Icon name="open" />
          </button>
        </li>
      ))}
    </ul>
  );
}
