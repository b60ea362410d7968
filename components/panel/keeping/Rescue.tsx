import type { JSX } from 'preact';
import { SaveReadable } from '@/components/saving';
import { Button, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** For what cannot be opened: all that can be read as a file, and the way to a file that was kept. */
export function Rescue(): JSX.Element {
  const { t } = useText();
  const { ports, goTo, place } = usePanel();
  return (
    <>
      <SaveReadable read={ports.keeping.saveReadable} />
      {place.view !== 'settings' && ports.health.value.state === 'damaged' && (
        <Button onPress={() => goTo({ view: 'settings', returnTo: 'sm-keeping' })}>
          {t('keeping.open')}
        </Button>
      )}
    </>
  );
}
