import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NewFileWords } from '@/components/passphrase';
import { Disclosure, Notice, useText } from '@/components/ui';
import { fail, type KeptKind } from '@/lib/model';
import { usePanel } from '../panel-context';
import { saveFile } from '../workplace/save-file';
import { fileName } from './file-name';
import { SaveReadable } from './SaveReadable';
import { WhosePlan } from './WhosePlan';

interface SaveKeptProps {
  kind: KeptKind;
}

/** Makes a locked file of what is mine, or of what is the workplace's. */
export function SaveKept({ kind }: SaveKeptProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { keeping } = ports;
  const spaces = kind === 'mine' ? keeping.spaces.value : [];
  const [chosen, setChosen] = useState<string | null>();
  const [told, setTold] = useState<'saving' | 'saved' | 'failed' | null>(null);
  const space = chosen === undefined ? (spaces.length === 1 ? (spaces[0]?.id ?? null) : null) : chosen;
  const name = fileName(kind, 'txt');

  const save = async (words: string) => {
    setTold('saving');
    const file = await keeping.writeKept(kind, words, space).catch(() => fail('not-saved'));
    if (!file.ok) {
      setTold('failed');
      return false;
    }
    saveFile(name, file.value, 'text/plain');
    await keeping.noteSaved(kind);
    setTold('saved');
    return true;
  };
  return (
    <Disclosure summary={t(`keeping.save.${kind}`)}>
      <p>{t(`keeping.means.${kind}`)}</p>
      <NewFileWords
        action={t('keeping.save-file')}
        name={t(`keeping.save-file.${kind}`)}
        look="strong"
        onWords={save}
        drawPassphrase={ports.drawPassphrase}
      >
        {spaces.length > 1 && <WhosePlan spaces={spaces} chosen={space} onChoose={setChosen} />}
      </NewFileWords>
      <div role="status">
        {told === 'saving' && <p>{t('keeping.saving')}</p>}
        {told === 'saved' && <p>{t('keeping.saved', { name })}</p>}
        {told === 'failed' && <Notice tone="warning">{t('keeping.save-failed')}</Notice>}
      </div>
      <SaveReadable kind={kind} />
    </Disclosure>
  );
}
