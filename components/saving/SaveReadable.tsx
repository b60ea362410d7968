import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { fail, type Result } from '@/lib/model';
import { fileName } from './file-name';
import { saveFile } from './save-file';

interface SaveReadableProps {
  /** Everything that can still be read, as the text of a file. */
  read: () => Promise<Result<string, 'closed'>>;
}

/** For what cannot be opened: all that can be read, as a file. */
export function SaveReadable({ read }: SaveReadableProps): JSX.Element {
  const { t } = useText();
  const [told, setTold] = useState<'saved' | 'failed' | null>(null);
  const name = fileName('rescue', 'json');
  const save = async () => {
    const file = await read().catch(() => fail('closed'));
    if (file.ok) saveFile(name, file.value);
    setTold(file.ok ? 'saved' : 'failed');
  };
  return (
    <>
      <Button onPress={() => void save()}>{t('rescue.save')}</Button>
      {told === 'saved' && <p>{t('rescue.saved', { name })}</p>}
      {told === 'failed' && <p>{t('rescue.failed')}</p>}
    </>
  );
}
