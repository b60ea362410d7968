import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** Whether several people use the computer; the organisation may have said so. */
export function SharedDevice(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { sharedDevice, sharedDeviceByPolicy } = ports.settings.value;
  return (
    <section class="sm-section">
      <h2>{t('settings.shared')}</h2>
      <p>{t('settings.shared-means')}</p>
      <label class="sm-check">
        <input
          type="checkbox"
          checked={sharedDevice}
          disabled={sharedDeviceByPolicy}
          onChange={(event) => void ports.chooseSharedDevice(event.currentTarget.checked)}
        />
        <span>{t('settings.shared-on')}</span>
      </label>
      {sharedDeviceByPolicy && <p class="sm-hint">{t('settings.shared-by-policy')}</p>}
    </section>
  );
}
