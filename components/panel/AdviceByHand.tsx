import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { Card } from '@/lib/model';
import { usePanel } from './panel-context';
import { TopicList } from './TopicList';

/** What one can need on any page with a field, as long as Sidemand does not know what is written there. */
const WRITING_TOPICS = ['journal-note', 'promise', 'sharing'];

/** All cards, to be opened by hand. Where a site has cards without reading along, those about writing stand first. */
export function AdviceByHand(): JSX.Element {
  const { t } = useText();
  const { ports, content } = usePanel();
  const writing =
    ports.here.value.site === 'cards'
      ? WRITING_TOPICS.flatMap((topic) => content.cards.filter((card) => card.topic === topic))
      : [];
  return (
    <>
      {writing.length > 0 && <Advice title={t('now.writing-topics')} cards={writing} />}
      <Advice title={t('now.topics')} cards={content.cards.filter((card) => !writing.includes(card))} />
    </>
  );
}

function Advice({ title, cards }: { title: string; cards: readonly Card[] }): JSX.Element {
  const { goTo } = usePanel();
  return (
    <section class="sm-section">
      <h2>{title}</h2>
      <TopicList cards={cards} onOpen={(card) => goTo({ view: 'now', card })} />
    </section>
  );
}
