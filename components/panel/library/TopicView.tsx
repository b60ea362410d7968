import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { type Reference, readReference, type Topic } from '@/lib/model';
import { CardList, rowId, sortCards } from '../now/CardList';
import { usePanel } from '../panel-context';
import { TargetRow } from '../see/TargetRow';
import { useTargetOf } from '../see/use-target-of';
import { ViewHeading } from '../ViewHeading';
import { useGuidance } from './use-guidance';
import { WayBack } from './WayBack';

/** A topic: when to look here, its cards with the most pressing first, and the articles that point to it. */
export function TopicView({ topic }: { topic: Topic }): JSX.Element {
  const { t, local } = useText();
  const { place, goTo } = usePanel();
  const targetOf = useTargetOf();
  const guidance = useGuidance();
  const cards = sortCards(guidance.cards.filter((card) => card.topic === topic.id));
  const articles = guidance.articles
    .filter(({ see = [] }) => see.some((ref) => pointsTo(ref, topic)))
    .map(({ id }) => targetOf(`article:${id}`))
    .filter((target) => target !== null);
  const from = (row: string) => ({ ...place, returnTo: row });
  return (
    <>
      <WayBack />
      <ViewHeading title={local(topic.title)} />
      <p>{local(topic.about)}</p>
      {cards.length === 0 && <p>{t('library.topic-empty')}</p>}
      <CardList
        cards={cards}
        onOpen={(card) => goTo({ view: 'library', card: card.id, from: from(rowId(card)) })}
      />
      {articles.length > 0 && (
        <section class="sm-section">
          <h2>{t('library.read-more')}</h2>
          <ul class="sm-found">
            {articles.map((target) => {
              const row = `sm-read-${target.ref}`;
              return (
                <li key={target.ref}>
                  <TargetRow
                    target={target}
                    id={row}
                    onOpen={() => goTo({ ...target.place, from: from(row) })}
                    plain
                  />
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

/** A reference to the topic, or to a card of it: a card's id begins with its topic's. */
function pointsTo(ref: Reference, topic: Topic): boolean {
  const read = readReference(ref);
  return read?.kind === 'topic'
    ? read.id === topic.id
    : read?.kind === 'card' && read.id.startsWith(`${topic.id}.`);
}
