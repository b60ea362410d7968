import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import { readCounts } from '@/lib/diagnostics';
import type { CountingPlace, FaultCount } from '@/lib/model';
import { usePanel } from '../panel-context';

/** Version, and the fault codes that panel, background and page have counted since each of them started. */
export function Troubleshooting(): JSX.Element {
  const { t } = useText();
  const { ports, version } = usePanel();
  const [elsewhere, setElsewhere] = useState<ReadonlyMap<CountingPlace, readonly FaultCount[]>>(new Map());
  useEffect(() => {
    let isShown = true;
    void ports.faults.readElsewhere().then((counts) => isShown && setElsewhere(counts));
    return () => {
      isShown = false;
    };
  }, [ports]);

  const here = [...readCounts()].map(([code, count]) => ({ code, count }));
  const counted = [['panel', here] as const, ...elsewhere].filter(([, counts]) => counts.length > 0);
  return (
    <section class="sm-section">
      <h2>{t('settings.about')}</h2>
      {version && <p>{t('settings.version', { version })}</p>}
      <p class="sm-hint">{t(counted.length ? 'settings.counts' : 'settings.counts-none')}</p>
      {counted.map(([place, counts]) => (
        <section key={place}>
          <h3>{t(`settings.counts-${place}`)}</h3>
          <ul class="sm-codes">
            {counts.map(({ code, count }) => (
              <li key={code}>
                <code>{code}</code> {count}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
