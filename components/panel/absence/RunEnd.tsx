import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { NewFileWords } from '@/components/passphrase';
import { Button, Disclosure, Notice, useFocusKept, useText } from '@/components/ui';
import { KEPT_DAYS } from '@/lib/absence-plan';
import type { Takeover } from '@/lib/model';
import { usePanel } from '../panel-context';
import { saveFile } from '../workplace/save-file';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { CopyText } from './CopyText';
import { fileNameOf } from './file-name';
import { usePart } from './part';
import { useAbsenceSave } from './use-absence-save';
import { useReportText } from './use-report-text';

/** Giving a run on or back: copied, printed or as a file; *Overdrag tilbage*; and taking it away before its time. */
export function RunEnd({ run, name }: { run: Takeover; name: string }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { goTo } = usePart();
  const report = useReportText(run);
  const [told, setTold] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const { state, refused, save, retry } = useAbsenceSave();
  const writable = ports.health.value.state === 'ready';
  const isOver = run.handedBackOn !== null;
  const place = useRef<HTMLElement>(null);
  useFocusKept(isOver, () => place.current?.querySelector('h3'));
  useFocusKept(sure, () => [...(place.current?.querySelectorAll('button') ?? [])].at(-1));
  const asFile = async (words: string) => {
    setTold(null);
    const file = await ports.absence.sealTakeover(run, words);
    if (!file.ok) {
      setTold(t('absence.not-made'));
      return false;
    }
    const called = fileNameOf(name, run.plan.version, isOver ? 'tilbage' : 'i-gang');
    saveFile(called, file.value);
    setTold(t('run.file-saved', { name: called }));
    return true;
  };
  const handBack = () => void save(() => ports.absence.handBack(run.id));
  const drop = () =>
    void save(
      () => ports.absence.dropTakeover(run.id),
      () => goTo({ is: 'start' }),
    );
  return (
    <section class="sm-section" ref={place}>
      <h3>{t(isOver ? 'run.give-back' : 'run.share')}</h3>
      <p>{t(isOver ? 'run.give-back-means' : 'run.share-means')}</p>
      <div class="sm-actions">
        <CopyText text={report} label={t('run.copy')} />
        <Button onPress={() => print()}>{t('action.print')}</Button>
      </div>
      <Disclosure summary={t('run.as-file')}>
        <NewFileWords
          action={t('absence.save-file')}
          onWords={asFile}
          drawPassphrase={ports.drawPassphrase}
        />
      </Disclosure>
      <div role="status">{told && <Notice tone="info">{told}</Notice>}</div>
      {!isOver && (
        <>
          <h3>{t('run.back')}</h3>
          <p>{t('run.back-means', { days: KEPT_DAYS })}</p>
          <Button look="strong" disabled={!writable} onPress={handBack}>
            {t('run.hand-back')}
          </Button>
        </>
      )}
      <AbsenceSaveStatus state={state === 'saved' ? 'idle' : state} refused={refused} onRetry={retry} />
      {sure ? (
        <Notice
          tone="warning"
          actions={
            <>
              <Button onPress={drop}>{t('run.drop-sure')}</Button>
              <Button look="quiet" onPress={() => setSure(false)}>
                {t('run.keep')}
              </Button>
            </>
          }
        >
          {t('run.drop-means')}
        </Notice>
      ) : (
        <Button look="quiet" disabled={!writable} onPress={() => setSure(true)}>
          {t('run.drop')}
        </Button>
      )}
    </section>
  );
}
