import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon, useText } from '@/components/ui';
import type { Pause } from '@/lib/model';
import { usePanel } from '../panel-context';

/** The pause that is on beside the panel: what rests, until when, and the way back. */
export function PauseState({ pause }: { pause: Pause | null }): JSX.Element {
  const { t, clock } = useText();
  const { ports } = usePanel();
  const [failed, setFailed] = useState(false);
  const end = async () => {
    const ended = await ports.endPause();
    setFailed(!ended.ok);
    // The pressed button goes with the pause.
    if (ended.ok) document.querySelector('h1')?.focus();
  };
  return (
    <section class="sm-pause">
      <Icon name="pause" />
      <h2>{t('pause.title')}</h2>
      <p>
        {pause === null && t('pause.field-until')}
        {pause?.scope === 'tab' && t('pause.tab-until')}
        {pause?.until && t('pause.site-until', { time: clock(pause.until) })}
      </p>
      <p>{t(pause ? 'pause.nothing' : 'pause.nothing-field')}</p>
      <Button onPress={() => void end()}>{t('pause.end')}</Button>
      <p role="status">{failed && t('pause.failed')}</p>
    </section>
  );
}
