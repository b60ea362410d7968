import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, FileButton, Notice, useText } from '@/components/ui';
import { fail, type SaveFault, WORKPLACE_FILE_BYTES, type WorkplaceFileFault } from '@/lib/model';
import { usePanel } from '../panel-context';
import { FilePreview } from './FilePreview';
import { saveFile } from './save-file';

const FILE_NAME = 'vores-arbejdsplads.json';

type Told = 'file-saved' | 'taken' | 'unreadable' | WorkplaceFileFault | SaveFault;

/** The answers as a file: out to others, and in from others after a look; and the open questions on paper. */
export function WorkplaceFile(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const writable = ports.health.value.state === 'ready';
  const [told, setTold] = useState<Told | null>(null);
  const [text, setText] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const end = (how: Told | null) => {
    setText(null);
    setTold(how);
    heading.current?.focus();
  };
  const save = () => {
    saveFile(FILE_NAME, ports.writeWorkplaceFile());
    setTold('file-saved');
  };
  const look = async (file: File) => {
    setText(null);
    if (file.size > WORKPLACE_FILE_BYTES) return setTold('too-large');
    const read = await file.text().catch(() => null);
    if (read === null) return setTold('unreadable');
    const seen = ports.readWorkplaceFile(read);
    setTold(seen.ok ? null : seen.fault);
    if (seen.ok) setText(read);
  };
  const take = async (replace: readonly string[]) => {
    if (text === null) return;
    const taken = await ports.takeWorkplaceFile(text, replace).catch(() => fail('not-saved'));
    if (taken.ok) end('taken');
    else setTold(taken.fault);
  };

  return (
    <section class="sm-section">
      <h2 tabIndex={-1} ref={heading}>
        {t('workplace.share')}
      </h2>
      <p>{t('workplace.share-means')}</p>
      <div class="sm-actions">
        <Button onPress={save}>{t('workplace.save-file')}</Button>
        <FileButton
          label={t('workplace.open-file')}
          disabled={!writable}
          onFile={(file) => void look(file)}
        />
      </div>
      <div role="status">
        <FileNews told={told} />
      </div>
      {text !== null && <FilePreview text={text} onTake={take} onLeave={() => end(null)} />}
      <p>{t('workplace.print-means')}</p>
      <Button onPress={() => print()}>{t('workplace.print')}</Button>
    </section>
  );
}

function FileNews({ told }: { told: Told | null }): JSX.Element | null {
  const { t } = useText();
  if (told === null) return null;
  if (told === 'file-saved') return <p>{t('workplace.file-saved', { name: FILE_NAME })}</p>;
  if (told === 'taken') return <p class="sm-saved">{t('preview.taken')}</p>;
  return <Notice tone="warning">{t(`file.${told}`)}</Notice>;
}
