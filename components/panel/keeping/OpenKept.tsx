import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { OpenFileWords } from '@/components/passphrase';
import { Button, FileButton, Notice, useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { KeptPreview } from './KeptPreview';
import { UndoTaken } from './UndoTaken';
import { useOpenedFile } from './use-opened-file';

/** Brings in what a file holds, after a look. */
export function OpenKept(): JSX.Element {
  const { t } = useText();
  const { state } = usePanel().ports.health.value;
  const { opened, fault, choose, look, take, leave } = useOpenedFile();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpening = opened.step === 'opening';
  const end = () => heading.current?.focus();
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {t('keeping.open')}
      </h3>
      <p class="sm-hint">{t('keeping.open-means')}</p>
      <div class="sm-actions">
        <FileButton
          label={t('keeping.open-file')}
          accept=".txt,.json,text/plain,application/json"
          disabled={isOpening || (state !== 'ready' && state !== 'damaged')}
          onFile={(file) => void choose(file)}
        />
      </div>
      {(opened.step === 'chosen' || isOpening) && (
        <OpenFileWords
          action={t('keeping.open-look')}
          busy={isOpening}
          onWords={(words) => {
            if (opened.step === 'chosen') void look(opened.text, words);
          }}
        >
          <Button
            look="quiet"
            onPress={() => {
              leave();
              end();
            }}
          >
            {t('keeping.leave')}
          </Button>
        </OpenFileWords>
      )}
      <div role="status">
        {isOpening && <p>{t('keeping.opening')}</p>}
        {opened.step === 'taken' && <p class="sm-saved">{t('kept.taken')}</p>}
        {fault && <Notice tone="warning">{t(`kept.${fault}`)}</Notice>}
      </div>
      {opened.step === 'seen' && (
        <KeptPreview
          preview={opened.preview}
          onTake={async (theirs) => {
            await take(theirs);
            end();
          }}
          onLeave={() => {
            leave();
            end();
          }}
        />
      )}
      <UndoTaken heading={heading} />
    </>
  );
}
