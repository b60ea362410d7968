import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Disclosure, Notice, useText } from '@/components/ui';
import { fail, type KeptKind } from '@/lib/model';
import { usePanel } from '../panel-context';
import { saveFile } from '../workplace/save-file';
import { fileName } from './file-name';
import { LEAST_PASSPHRASE, Passphrase } from './Passphrase';
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
  const [passphrase, setPassphrase] = useState('');
  const [chosen, setChosen] = useState<string | null>();
  const [told, setTold] = useState<'short' | 'saving' | 'saved' | 'failed' | null>(null);
  const space = chosen === undefined ? (spaces.length === 1 ? (spaces[0]?.id ?? null) : null) : chosen;
  const name = fileName(kind, 'txt');

  const save = async () => {
    if (passphrase.trim().length < LEAST_PASSPHRASE) return setTold('short');
    setTold('saving');
    const file = await keeping.writeKept(kind, passphrase, space).catch(() => fail('not-saved'));
    if (!file.ok) return setTold('failed');
    saveFile(name, file.value, 'text/plain');
    await keeping.noteSaved(kind);
    setPassphrase('');
    setTold('saved');
  };
  return (
    <Disclosure summary={t(`keeping.save.${kind}`)}>
      <p>{t(`keeping.means.${kind}`)}</p>
      {spaces.length > 1 && <WhosePlan spaces={spaces} chosen={space} onChoose={setChosen} />}
      <Passphrase
        label={t('keeping.passphrase')}
        hint={t('keeping.passphrase-hint')}
        value={passphrase}
        onText={(text) => {
          setPassphrase(text);
          setTold(null);
        }}
        onEnter={() => void save()}
        fresh
      />
      <div class="sm-actions">
        <Button
          look="strong"
          name={t(`keeping.save-file.${kind}`)}
          disabled={told === 'saving'}
          onPress={() => void save()}
        >
          {t('keeping.save-file')}
        </Button>
      </div>
      <div role="status">
        {told === 'short' && <Notice tone="info">{t('keeping.passphrase-short')}</Notice>}
        {told === 'saving' && <p>{t('keeping.saving')}</p>}
        {told === 'saved' && <p>{t('keeping.saved', { name })}</p>}
        {told === 'failed' && <Notice tone="warning">{t('keeping.save-failed')}</Notice>}
      </div>
      <SaveReadable kind={kind} />
    </Disclosure>
  );
}
