import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { fail } from '@/lib/model';
import { usePanel } from '../panel-context';
import { saveFile } from '../workplace/save-file';
import { fileName } from './file-name';

/** For what cannot be opened: all that can be read as a file, and the way to a file that was kept. */
export function Rescue(): JSX.Element {
  const { t } = useText();
  const { ports, goTo, place } = usePanel();
  const [told, setTold] = useState<'saved' | 'failed' | null>(null);
  const name = fileName('rescue', 'json');
  const save = async () => {
    const file = await ports.keeping.saveReadable().catch(() => fail('closed'));
    if (file.ok) saveFile(name, file.value);
    setTold(file.ok ? 'saved' : 'failed');
  };
  return (
    <>
      <Button onPress={() => void save()}>{t('rescue.save')}</Button>
      {place.view !== 'settings' && ports.health.value.state === 'damaged' && (
        <Button onPress={() => goTo({ view: 'settings', returnTo: 'sm-keeping' })}>
          {t('keeping.open')}
        </Button>
      )}
      {told === 'saved' && <p>{t('rescue.saved', { name })}</p>}
      {told === 'failed' && <p>{t('rescue.failed')}</p>}
    </>
  );
}
