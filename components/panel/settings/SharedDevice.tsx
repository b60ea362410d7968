import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';
import { HeldBack } from '../calm/HeldBack';
import { usePanel } from '../panel-context';
import { ChangeStatus } from './ChangeStatus';
import { useChange } from './use-change';

/** Whether several people use the computer; the organisation may have said so. */
export function SharedDevice(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { sharedDevice, sharedDeviceByPolicy } = ports.settings.value;
  const { fault, run } = useChange();
  const { sharedLeft, deleteShared } = ports.myPlan;
  return (
    <section class="sm-section">
      <h2>{t('settings.shared')}</h2>
      <p>{t('settings.shared-means')}</p>
      <p>{t('settings.shared-seen')}</p>
      {!sharedDevice && <p>{t('settings.shared-deletes')}</p>}
      <label class="sm-check">
        <input
          type="checkbox"
          checked={sharedDevice}
          disabled={sharedDeviceByPolicy}
          onChange={(event) => void run(ports.chooseSharedDevice(event.currentTarget.checked))}
        />
        <span>{t('settings.shared-on')}</span>
      </label>
      {sharedDeviceByPolicy && <p class="sm-hint">{t('settings.shared-by-policy')}</p>}
      <HeldBack />
      <ChangeStatus fault={fault} />
      <div role="status">
        {sharedLeft.value && (
          <Notice
            tone="warning"
            actions={<Button onPress={() => void deleteShared()}>{t('action.retry')}</Button>}
          >
            {t('settings.shared-left')}
          </Notice>
        )}
      </div>
    </section>
  );
}
