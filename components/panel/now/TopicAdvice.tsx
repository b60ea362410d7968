import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { cardsFor } from '@/lib/advice';
import type { Topic } from '@/lib/model';
import { CardDetail } from '../CardDetail';
import { usePanel } from '../panel-context';
import { useSituation } from '../use-situation';
import { ViewHeading } from '../ViewHeading';
import { CardList, sortCards } from './CardList';
import { chipId } from './TopicChips';

/** A topic: when to look here, and its cards. A single card is open at once. */
export function TopicAdvice({ topic }: { topic: Topic }): JSX.Element {
  const { t, local } = useText();
  const { content, goTo } = usePanel();
  const situation = useSituation();
  const cards = sortCards(cardsFor(content.cards, situation).filter((card) => card.topic === topic.id));
  const [only, ...others] = cards;
  return (
    <>
      <Button look="quiet" icon="back" onPress={() => goTo({ view: 'now', returnTo: chipId(topic) })}>
        {t('now.back-to', { place: t('view.now') })}
      </Button>
      <ViewHeading title={local(topic.title)} />
      <p>{local(topic.about)}</p>
      {!only && <p>{t('now.topic-empty')}</p>}
      {only && others.length === 0 && <CardDetail card={only} />}
      {others.length > 0 && (
        <CardList cards={cards} onOpen={(card) => goTo({ view: 'now', topic: topic.id, card: card.id })} />
      )}
    </>
  );
}
