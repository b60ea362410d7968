import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { useTargetOf } from '../see/use-target-of';

/** What of the layers no longer holds, and why: it says so by itself. */
export function LayerLapses(): JSX.Element | null {
  const { t } = useText();
  const { ports } = usePanel();
  const targetOf = useTargetOf();
  const { lapses, layers } = ports.layers.value;
  if (lapses.length === 0) return null;
  const publisherOf = (id: string) => layers.find((layer) => layer.id === id)?.publisher ?? id;
  // Four texts of one card that end on the same day are one line.
  const once = new Map(lapses.map((lapse) => [`${lapse.layer} ${lapse.target} ${lapse.why}`, lapse]));
  return (
    <>
      <h3>{t('layers.lapses')}</h3>
      <p>{t('layers.lapses-means')}</p>
      <ul class="sm-layer-lapses">
        {[...once].map(([key, { layer, target, why }]) => (
          <li key={key}>
            <p class="sm-layer-why">{t(`layers.${why}`)}</p>
            <p>{targetOf(target)?.title ?? <code>{target}</code>}</p>
            <p class="sm-hint">{t('layers.from', { name: publisherOf(layer) })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
