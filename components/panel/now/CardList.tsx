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

const CALMEST_FIRST = ['info', 'warning', 'critical'];

/** Cards in the order in which they ask for something: the calmest first. */
export function sortCards(cards: readonly Card[]): readonly Card[] {
  return [...cards].sort(
    (one, other) => CALMEST_FIRST.indexOf(one.indicator) - CALMEST_FIRST.indexOf(other.indicator),
  );
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
