import type { JSX } from 'preact';
import { NewFileWords, OpenFileWords } from '@/components/passphrase';
import { Button, Disclosure, Notice, useText } from '@/components/ui';
import type { SharedFilePorts, SharedFileState } from '@/lib/model';
import { SharedFileByHand, type SharedFileByHandProps } from './SharedFileByHand';

interface SharedFileProps extends SharedFileByHandProps {
  ports: SharedFilePorts;
}

/** A file on the organisation's own share that leader and peer both read and write. */
export function SharedFile({ ports, ...byHand }: SharedFileProps): JSX.Element {
  const { t } = useText();
  const { onboarding, disabled, drawPassphrase } = byHand;
  const file = ports.files.value[onboarding];
  if (!ports.canTie) return <SharedFileByHand {...byHand} />;
  const description = t('handover.shared.title');
  return (
    <div class="sm-handover">
      <p>{t('handover.shared.means')}</p>
      <p>{t('handover.shared.by-itself')}</p>
      <p>{t('handover.shared.without')}</p>
      {file ? (
        <TiedFile ports={ports} onboarding={onboarding} file={file} />
      ) : (
        <>
          <Button disabled={disabled} onPress={() => void ports.choose(onboarding, description)}>
            {t('handover.shared.choose')}
          </Button>
          <Disclosure summary={t('handover.shared.new')} late>
            <NewFileWords
              action={t('handover.shared.place')}
              disabled={disabled}
              drawPassphrase={drawPassphrase}
              onWords={async (words) => {
                await ports.place(onboarding, words, description);
                return ports.files.value[onboarding] !== undefined;
              }}
            />
            <Disclosure summary={t('handover.plain')}>
              <p>{t('handover.plain-means.shared')}</p>
              <Button disabled={disabled} onPress={() => void ports.place(onboarding, null, description)}>
                {t('handover.shared.place-plain')}
              </Button>
            </Disclosure>
          </Disclosure>
        </>
      )}
    </div>
  );
}

function TiedFile({
  ports,
  onboarding,
  file,
}: Pick<SharedFileProps, 'ports' | 'onboarding'> & { file: SharedFileState }): JSX.Element {
  const { t, clock } = useText();
  const { name, busy, fault, at } = file;
  const isLocked = fault === 'locked';
  return (
    <>
      <div role="status">
        {busy && <p>{t('handover.shared.busy', { name })}</p>}
        {!busy && fault && (
          <Notice tone={isLocked || fault === 'not-allowed' ? 'info' : 'warning'}>
            {t(`handover.shared.fault.${faultWords(fault)}`, { name })}
          </Notice>
        )}
        {!busy && !fault && at !== null && <p>{t('handover.shared.done', { name, time: clock(at) })}</p>}
      </div>
      {isLocked ? (
        <OpenFileWords
          action={t('handover.open')}
          busy={busy}
          onWords={(words) => void ports.open(onboarding, words)}
        />
      ) : (
        <Button onPress={() => void ports.open(onboarding, null)}>{t('handover.shared.open')}</Button>
      )}
      <p class="sm-hint">{t('handover.shared.copies')}</p>
      <Button look="quiet" onPress={() => void ports.letGo(onboarding)}>
        {t('handover.shared.let-go')}
      </Button>
    </>
  );
}

/** Those that a person can do something about have words of their own; all others mean that it is not our file. */
function faultWords(fault: NonNullable<SharedFileState['fault']>) {
  switch (fault) {
    case 'gone':
    case 'not-allowed':
    case 'busy':
    case 'not-written':
    case 'not-saved':
    case 'locked':
    case 'newer-version':
    case 'other-onboarding':
    case 'looks-like-cpr':
      return fault;
    default:
      return 'other';
  }
}
