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
  const [told, setTold] = useState<'asked' | 'saving' | 'saved' | 'saved-without-plan' | 'failed' | null>(
    null,
  );
  // What a newer version has written cannot be tried here: a file of it is only copied as it lies.
  const isNewer = ports.health.value.state === 'newer';
  const isAsked = spaces.length > 1;
  const space = isAsked ? chosen : (spaces[0]?.id ?? null);
  const name = fileName(kind, 'txt');

  const save = async (words: string) => {
    if (space === undefined) {
      setTold('asked');
      return false;
    }
    setTold('saving');
    const file = await keeping.writeKept(kind, words, space).catch(() => fail('not-saved'));
    if (!file.ok) {
      setTold('failed');
      return false;
    }
    saveFile(name, file.value, 'text/plain');
    if (space !== null || spaces.length === 0) await keeping.noteSaved(kind);
    setTold(space === null && isAsked ? 'saved-without-plan' : 'saved');
    return true;
  };
  return (
    <Disclosure summary={t(`keeping.save.${kind}`)}>
      <p>{t(`keeping.means.${kind}`)}</p>
      {isNewer && <p>{t('keeping.save-newer')}</p>}
      <NewFileWords
        disabled={isNewer}
        action={t('keeping.save-file')}
        name={t(`keeping.save-file.${kind}`)}
        look="strong"
        onWords={save}
        drawPassphrase={ports.drawPassphrase}
      >
        {isAsked && <WhosePlan spaces={spaces} chosen={chosen} onChoose={setChosen} />}
      </NewFileWords>
      <div role="status">
        {told === 'asked' && space === undefined && <p>{t('keeping.whose-first')}</p>}
        {told === 'saving' && <p>{t('keeping.saving')}</p>}
        {(told === 'saved' || told === 'saved-without-plan') && <p>{t('keeping.saved', { name })}</p>}
        {told === 'saved-without-plan' && <p>{t('keeping.saved-without-plan')}</p>}
        {told === 'failed' && <Notice tone="warning">{t('keeping.save-failed')}</Notice>}
      </div>
      <SaveReadable kind={kind} />
    </Disclosure>
  );
}
