import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NewFileWords } from '@/components/passphrase';
import { saveFile } from '@/components/saving';
import { Button, Disclosure, Notice, useText } from '@/components/ui';
import type {
  ChecklistTemplate,
  HandoverFile,
  HandoverPorts,
  HandoverPurpose,
  PassphrasePorts,
} from '@/lib/model';
import { FileInside } from './FileInside';
import { fileNameOf } from './file-name';

interface GiveFileProps extends PassphrasePorts {
  ports: HandoverPorts;
  purpose: HandoverPurpose;
  /** Ids of what is handed over. */
  onboardings: readonly string[];
  lists: readonly ChecklistTemplate[];
  disabled: boolean;
}

type Told =
  | { readonly is: 'locked' | 'plain'; readonly name: string }
  | { readonly is: 'no-list' | 'not-made' };

/** Makes a file for somebody else: what is in it, what is not, and whether it is locked. */
export function GiveFile({
  ports,
  purpose,
  onboardings,
  lists,
  disabled,
  drawPassphrase,
}: GiveFileProps): JSX.Element {
  const { t } = useText();
  const [told, setTold] = useState<Told | null>(null);
  const [draft, setDraft] = useState<HandoverFile | null>(null);
  const ids = onboardings.join('/');
  // Looked at anew when it is made: another window may have ticked something meanwhile.
  const read = async () => {
    const made = await ports.draft(purpose, onboardings);
    setDraft(made.ok ? made.value : null);
    return made;
  };
  useEffect(() => {
    let isHere = true;
    void ports.draft(purpose, onboardings).then((made) => {
      if (isHere) setDraft(made.ok ? made.value : null);
    });
    return () => {
      isHere = false;
    };
  }, [ports, purpose, ids]);

  const make = async (words: string | null): Promise<boolean> => {
    setTold(null);
    const file = await read();
    if (!file.ok) {
      setTold({ is: file.fault === 'no-list' ? 'no-list' : 'not-made' });
      return false;
    }
    const text = await ports.write(file.value, words);
    if (!text.ok) {
      setTold({ is: 'not-made' });
      return false;
    }
    const name = fileNameOf(file.value);
    saveFile(name, text.value, 'text/plain');
    setTold({ is: words === null ? 'plain' : 'locked', name });
    return true;
  };
  return (
    <div class="sm-handover">
      <p>{t(`handover.${purpose}.means`)}</p>
      <p>{t(`handover.${purpose}.without`)}</p>
      {draft && <FileInside file={draft} lists={lists} />}
      <NewFileWords
        action={t('handover.save')}
        name={t(`handover.${purpose}.save`)}
        look="strong"
        disabled={disabled}
        onWords={make}
        drawPassphrase={drawPassphrase}
      />
      <Disclosure summary={t('handover.plain')}>
        <p>{t(`handover.plain-means.${purpose}`)}</p>
        <Button disabled={disabled} onPress={() => void make(null)}>
          {t('handover.plain-save')}
        </Button>
      </Disclosure>
      <div role="status">
        {told && 'name' in told && (
          <Notice tone="info">
            {t(`handover.saved.${purpose === 'shared' ? purpose : told.is}`, { name: told.name })}
          </Notice>
        )}
        {(told?.is === 'no-list' || told?.is === 'not-made') && (
          <Notice tone="warning">{t(`handover.${told.is}`)}</Notice>
        )}
      </div>
    </div>
  );
}
