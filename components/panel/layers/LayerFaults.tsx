import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { LayerFault } from '@/lib/model';

/** What is wrong in a layer file: each with its place, as its author can find it. */
export function LayerFaults({ faults }: { faults: readonly LayerFault[] }): JSX.Element {
  const { t, local } = useText();
  return (
    <ul class="sm-layer-faults">
      {faults.map((fault) => (
        <li key={`${fault.at} ${fault.da}`}>
          {fault.at ? <code>{fault.at}</code> : <strong>{t('layers.whole-file')}</strong>}
          <span>{local(fault)}</span>
        </li>
      ))}
    </ul>
  );
}
