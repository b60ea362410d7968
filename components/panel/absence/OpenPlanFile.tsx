import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OpenFileWords } from '@/components/passphrase';
import { FileButton, Notice, useText } from '@/components/ui';
import { ABSENCE_FILE_BYTES, type AbsenceFile, type AbsenceFileFault } from '@/lib/model';
import { usePanel } from '../panel-context';
import { PartHeading } from './PartHeading';
import { PlanFilePreview } from './PlanFilePreview';

type Fault = AbsenceFileFault | 'unreadable';

/** *Kollegas fraværsplan*: a file, the words that open it, a look at what is in it, and only then a run. */
export function OpenPlanFile(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const writable = ports.health.value.state === 'ready';
  const [sealed, setSealed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [opened, setOpened] = useState<AbsenceFile | null>(null);

  const look = async (file: File) => {
    setOpened(null);
    setSealed(null);
    setFault(null);
    if (file.size > ABSENCE_FILE_BYTES) return setFault('too-large');
    const text = await file.text().catch(() => null);
    if (text === null) return setFault('unreadable');
    const seen = ports.absence.lookAtFile(text);
    if (seen.ok) setSealed(text);
    else setFault(seen.fault);
  };
  const open = async (words: string) => {
    if (sealed === null) return;
    setBusy(true);
    setFault(null);
    const file = await ports.absence.openFile(sealed, words).catch(() => null);
    setBusy(false);
    if (!file?.ok) return setFault(file?.fault ?? 'damaged');
    setSealed(null);
    setOpened(file.value);
  };
  return (
    <>
      <PartHeading title={t('absence.part.open')} />
      <p>{t('open.means')}</p>
      <FileButton label={t('open.choose')} disabled={!writable} onFile={(file) => void look(file)} />
      {sealed !== null && (
        <OpenFileWords action={t('open.open')} busy={busy} onWords={(words) => void open(words)} />
      )}
      <div role="status">
        {busy && <p>{t('open.opening')}</p>}
        {fault && <Notice tone="warning">{t(`open.${fault}`)}</Notice>}
      </div>
      {opened && <PlanFilePreview file={opened} onLeave={() => setOpened(null)} />}
    </>
  );
}
