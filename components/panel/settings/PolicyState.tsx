import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** What the organisation has set up, and what of it could not be used. */
export function PolicyState(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { state, keys, refused } = ports.settings.value.policy;
  return (
    <section class="sm-section">
      <h2>{t('settings.policy')}</h2>
      <p>{t(`settings.policy-${state}`)}</p>
      {state === 'active' && (
        <ul class="sm-codes">
          {keys.map((key) => (
            <li key={key}>
              <code>{key}</code>
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <>
          <p>{t('settings.policy-refused')}</p>
          <ul class="sm-codes">
            {refused.map(({ key, reason }) => (
              <li key={`${key} ${reason}`}>
                <code>
                  {key}: {reason}
                </code>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
