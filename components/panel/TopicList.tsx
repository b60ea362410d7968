import type { JSX } from 'preact';
import { Icon, useText } from '@/components/ui';
import { panelMessages } from '@/lib/i18n';
import type { Card } from '@/lib/model';

interface TopicListProps {
  cards: readonly Card[];
  onOpen: (card: string) => void;
}

/** Cards to open by hand, those of one topic together and the calmest first. */
export function TopicList({ cards, onOpen }: TopicListProps): JSX.Element {
  const { locale, t } = useText();
  const topics = [...new Set(cards.map((card) => card.topic))];
  return (
    <ul class="sm-topics">
      {topics.map((topic) => (
        <li key={topic}>
          {hasName(topic) && <p class="sm-topic">{t(`topic.${topic}`)}</p>}
          <ul>
            {cardsOf(topic, cards).map((card) => (
              <li key={card.id}>
                <button
                  type="button"
                  class={`sm-row sm-tone-${card.indicator}`}
                  onClick={() => onOpen(card.id)}
                >
                  <span class="sm-row-text">
                    <span class="sm-row-title">{card.text[locale].title}</span>
                    <span class="sm-row-about">{t(`inline.${card.indicator}`)}</span>
                  </span>
                  <Icon name="open" />
                </button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type NamedTopic = keyof typeof panelMessages extends infer Key
  ? Key extends `topic.${infer Id}`
    ? Id
    : never
  : never;

/** Content may bring a topic that the interface has no name for; its cards then stand without one. */
function hasName(topic: string): topic is NamedTopic {
  return Object.hasOwn(panelMessages, `topic.${topic}`);
}

function cardsOf(topic: string, cards: readonly Card[]): readonly Card[] {
  const order = ['info', 'warning', 'critical'];
  return cards
    .filter((card) => card.topic === topic)
    .sort((one, other) => order.indexOf(one.indicator) - order.indexOf(other.indicator));
}
