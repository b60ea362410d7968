import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** Where what is saved lies, and whether there is a second copy of it. */
export function StorageState(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { state, secondCopy } = ports.health.value;
  return (
    <section class="sm-section">
      <h2>{t('settings.storage')}</h2>
      <p>{t(state === 'ready' ? 'settings.storage-ready' : 'settings.storage-not-ready')}</p>
      <p class="sm-hint">{t(secondCopy ? 'settings.second-copy' : 'settings.no-second-copy')}</p>
    </section>
  );
}
