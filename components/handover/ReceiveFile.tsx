import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { OpenFileWords } from '@/components/passphrase';
import { Button, FileButton, Notice, useText } from '@/components/ui';
import type { ChecklistTemplate, HandoverPorts, HandoverPurpose } from '@/lib/model';
import { ReceivedPreview } from './ReceivedPreview';
import { useReceived } from './use-received';

interface ReceiveFileProps {
  ports: HandoverPorts;
  accepts: readonly HandoverPurpose[];
  /** Id of the onboarding that the file must be of. */
  only?: string;
  lists: readonly ChecklistTemplate[];
  disabled: boolean;
  onTaken?: () => void;
}

/** Takes in a file from somebody else: chosen, opened, looked at, and only then taken. */
export function ReceiveFile({
  ports,
  accepts,
  only,
  lists,
  disabled,
  onTaken,
}: ReceiveFileProps): JSX.Element {
  const { t } = useText();
  const { received, fault, choose, unlock, show, end } = useReceived(ports, accepts, only);
  const place = useRef<HTMLDivElement>(null);
  const leave = (step: 'none' | 'taken') => {
    end(step);
    if (step === 'taken') onTaken?.();
    // What had the focus has gone.
    place.current?.querySelector('input')?.focus();
  };
  return (
    <div class="sm-handover" ref={place}>
      <p>{t(`handover.receive.${accepts[0] ?? 'answer'}`)}</p>
      <FileButton
        label={t('handover.choose')}
        accept=".txt,.json,text/plain,application/json"
        disabled={disabled || received.step === 'opening'}
        onFile={(file) => void choose(file)}
      />
      {(received.step === 'locked' || received.step === 'opening') && (
        <OpenFileWords
          action={t('handover.open')}
          busy={received.step === 'opening'}
          onWords={(words) => void unlock(words)}
        >
          <Button look="quiet" onPress={() => leave('none')}>
            {t('handover.leave')}
          </Button>
        </OpenFileWords>
      )}
      <div role="status">
        {received.step === 'opening' && <p>{t('handover.opening')}</p>}
        {received.step === 'taken' && <p class="sm-saved">{t('handover.taken')}</p>}
        {fault && <Notice tone="warning">{t(`handover.fault.${fault}`)}</Notice>}
      </div>
      {received.step === 'seen' && (
        <ReceivedPreview
          {...received}
          ports={ports}
          lists={lists}
          onJoin={(join) => void show(received.file, join)}
          onEnd={leave}
        />
      )}
    </div>
  );
}
