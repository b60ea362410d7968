import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { readCounts } from '@/lib/diagnostics';
import { usePanel } from '../panel-context';

/** Version, and the fault codes counted since the panel opened. */
export function Troubleshooting(): JSX.Element {
  const { t } = useText();
  const { version } = usePanel();
  const counts = [...readCounts()];
  return (
    <section class="sm-section">
      <h2>{t('settings.about')}</h2>
      {version && <p>{t('settings.version', { version })}</p>}
      <p class="sm-hint">{t(counts.length ? 'settings.counts' : 'settings.counts-none')}</p>
      {counts.length > 0 && (
        <ul class="sm-codes">
          {counts.map(([code, count]) => (
            <li key={code}>
              <code>{code}</code> {count}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
