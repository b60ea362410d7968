import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** The way to the full-width page, where a leader looks for it. */
export function ToWorkspace(): JSX.Element | null {
  const { t } = useText();
  const { ports } = usePanel();
  if (ports.settings.value.profile.role !== 'leader') return null;
  return (
    <section class="sm-section sm-not-printed">
      <p>{t('workspace.open-leader')}</p>
      <Button onPress={() => ports.openWorkspace()}>{t('workspace.open')}</Button>
    </section>
  );
}
