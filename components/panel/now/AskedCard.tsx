import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { Card } from '@/lib/model';
import { CardDetail } from '../CardDetail';
import { type Place, usePanel } from '../panel-context';
import { ViewHeading } from '../ViewHeading';
import { rowId } from './CardList';
import { FieldFindings } from './FieldFindings';
import { useBecause } from './use-because';

/** One card that was asked for, the way back to where the person found it, and the field that is written in. */
export function AskedCard({ card }: { card: Card }): JSX.Element {
  const { t, local } = useText();
  const { ports, content, place, goTo } = usePanel();
  const { field, site } = ports.here.value;
  const because = useBecause();
  const topic = content.topics.find(({ id }) => id === place.topic);
  const name = place.journal ? t('now.journal') : topic && local(topic.chip);
  const back: Place = {
    view: 'now',
    ...(place.journal ? { journal: true } : topic ? { topic: topic.id } : {}),
    returnTo: rowId(card),
  };
  return (
    <>
      <ViewHeading title={t('view.now')} />
      {name && (
        <Button look="quiet" icon="back" onPress={() => goTo(back)}>
          {t('now.back-to', { place: name })}
        </Button>
      )}
      <CardDetail card={card} because={because(card)} />
      <Button look="quiet" icon="close" onPress={() => goTo({ view: 'now' })}>
        {t('action.close-card')}
      </Button>
      {site === 'reading' && <FieldFindings field={field} />}
    </>
  );
}
