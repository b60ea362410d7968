import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { Card } from '@/lib/model';
import { CardDetail } from '../CardDetail';
import { usePanel } from '../panel-context';
import { ViewHeading } from '../ViewHeading';
import { WayBack } from './WayBack';

const MORE = 'sm-more-on-topic';

/** One card that was found in the library, and the way to the rest of its topic. */
export function CardPage({ card }: { card: Card }): JSX.Element {
  const { t, local } = useText();
  const { content, place, goTo } = usePanel();
  const topic = content.topics.find(({ id }) => id === card.topic);
  const more = () => goTo({ view: 'library', topic: card.topic, from: { ...place, returnTo: MORE } });
  return (
    <>
      <WayBack />
      <ViewHeading title={t('view.library')} />
      <CardDetail card={card} />
      {topic && place.from?.topic !== topic.id && (
        <Button id={MORE} look="quiet" icon="library" onPress={more}>
          {t('library.all-on', { topic: local(topic.chip) })}
        </Button>
      )}
    </>
  );
}
