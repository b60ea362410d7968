import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FileButton, Notice, useText } from '@/components/ui';
import { fail, LAYER_FILE_BYTES, type LayerFault, type RefusedLayer, type SaveFault } from '@/lib/model';
import { usePanel } from '../panel-context';
import { LayerConflicts } from './LayerConflicts';
import { LayerFaults } from './LayerFaults';
import { LayerLapses } from './LayerLapses';
import { LayerRow, RemoveInTwo } from './LayerRow';

type Told = 'taken' | 'removed' | 'unreadable' | 'too-large' | SaveFault;

/** "Jeres egen vejledning": which layers are in use, and the way to take one in or be without it. */
export function LayersSection(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { layers, refused = [] } = ports.layers.value;
  const writable = ports.health.value.state === 'ready';
  const [told, setTold] = useState<Told | null>(null);
  const [faults, setFaults] = useState<readonly LayerFault[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);

  const take = async (file: File) => {
    setFaults([]);
    setTold(null);
    if (file.size > LAYER_FILE_BYTES) return setTold('too-large');
    const text = await file.text().catch(() => null);
    if (text === null) return setTold('unreadable');
    const taken = await ports.takeLayer(text).catch(() => fail('not-saved'));
    if (taken.ok) setTold('taken');
    else if (taken.fault !== 'refused') setTold(taken.fault);
    else if ('faults' in taken) setFaults(taken.faults);
  };
  const remove = async (id: string) => {
    setFaults([]);
    const removed = await ports.removeLayer(id).catch(() => fail('not-saved'));
    setTold(removed.ok ? 'removed' : removed.fault);
    heading.current?.focus();
  };

  return (
    <section class="sm-section sm-layers">
      <h2 tabIndex={-1} ref={heading}>
        {t('layers.title')}
      </h2>
      <p>{t('layers.means')}</p>
      {layers.length === 0 && <p class="sm-hint">{t('layers.none')}</p>}
      <ul class="sm-layer-list">
        {layers.map((layer) => (
          <LayerRow key={layer.id} layer={layer} onRemove={() => void remove(layer.id)} />
        ))}
      </ul>
      <FileButton label={t('layers.open-file')} disabled={!writable} onFile={(file) => void take(file)} />
      <div role="status">
        {told === 'taken' || told === 'removed'
          ? t(`layers.${told}`)
          : told && <Notice tone="warning">{t(`layers.${told}`)}</Notice>}
        {faults.length > 0 && <Notice tone="warning">{t('layers.refused')}</Notice>}
      </div>
      {faults.length > 0 && <LayerFaults faults={faults} />}
      {refused.map((one) => (
        <Refused key={`${one.byPolicy} ${one.name}`} refused={one} onRemove={() => void remove(one.name)} />
      ))}
      <LayerConflicts onClosed={() => heading.current?.focus()} />
      <LayerLapses />
    </section>
  );
}

/** A file that was sent or taken once and cannot be used. */
function Refused({ refused, onRemove }: { refused: RefusedLayer; onRemove: () => void }): JSX.Element {
  const { t } = useText();
  const { name, byPolicy, faults } = refused;
  return (
    <div class="sm-layer-refused">
      <Notice tone="warning">
        {byPolicy ? t('layers.refused-policy') : t('layers.refused-kept', { name })}
      </Notice>
      <LayerFaults faults={faults} />
      {!byPolicy && <RemoveInTwo name={name} onRemove={onRemove} />}
    </div>
  );
}
