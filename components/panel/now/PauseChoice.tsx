import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Disclosure, useText } from '@/components/ui';
import type { PauseScope } from '@/lib/model';
import { usePanel } from '../panel-context';

/** The ways to have peace on a site that is on, folded away until the person wants it. */
export function PauseChoice(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [failed, setFailed] = useState(false);
  const { origin, field } = ports.here.value;
  const scopes: PauseScope[] = [];
  if (field?.state === 'reading') scopes.push('field');
  scopes.push('tab');
  // A page of our own is no site that could be paused.
  if (origin) scopes.push('site');
  const take = async (scope: PauseScope) => {
    const taken = await ports.takePause(scope);
    setFailed(!taken.ok);
    if (taken.ok) document.querySelector('h1')?.focus();
  };
  return (
    <Disclosure summary={t('pause.take')}>
      <div class="sm-pauses">
        <p>{t('pause.means')}</p>
        {scopes.map((scope) => (
          <Button key={scope} onPress={() => void take(scope)}>
            {t(`pause.${scope}`)}
          </Button>
        ))}
        <p role="status">{failed && t('pause.failed')}</p>
      </div>
    </Disclosure>
  );
}
