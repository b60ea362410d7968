import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, Notice, useFocusKept, useText } from '@/components/ui';
import { fail, type KeptKind } from '@/lib/model';
import { usePanel } from '../panel-context';
import { saveFile } from '../workplace/save-file';
import { fileName } from './file-name';

/** A file that anybody can read: asked about once, with what it lays open. */
export function SaveReadable({ kind }: { kind: KeptKind }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [step, setStep] = useState<'closed' | 'asked' | 'saved' | 'failed'>('closed');
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(step === 'asked', () => place.current?.querySelector('button'));
  const name = fileName(kind, 'json');
  const save = async () => {
    const file = await ports.keeping.writeReadable(kind).catch(() => fail('closed'));
    if (!file.ok) return setStep('failed');
    saveFile(name, file.value);
    setStep('saved');
  };
  return (
    <div ref={place}>
      {step !== 'asked' && (
        <Button look="quiet" onPress={() => setStep('asked')}>
          {t('keeping.readable')}
        </Button>
      )}
      <div role="status">
        {step === 'asked' && (
          <Notice
            tone="info"
            actions={
              <>
                <Button onPress={() => void save()}>{t('keeping.readable-sure')}</Button>
                <Button look="quiet" onPress={() => setStep('closed')}>
                  {t('keeping.leave')}
                </Button>
              </>
            }
          >
            {t(`keeping.readable-means.${kind}`)}
          </Notice>
        )}
        {step === 'saved' && <p>{t('keeping.readable-saved', { name })}</p>}
        {step === 'failed' && <Notice tone="warning">{t('keeping.save-failed')}</Notice>}
      </div>
    </div>
  );
}
