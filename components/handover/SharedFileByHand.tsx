import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import type { ChecklistTemplate, HandoverPorts, PassphrasePorts } from '@/lib/model';
import { GiveFile } from './GiveFile';
import { ReceiveFile } from './ReceiveFile';

export interface SharedFileByHandProps extends PassphrasePorts {
  handover: HandoverPorts;
  onboarding: string;
  lists: readonly ChecklistTemplate[];
  disabled: boolean;
}

/** The shared file where the browser holds on to none: opened before the work, and saved over the old one after it. */
export function SharedFileByHand({
  handover,
  onboarding,
  lists,
  disabled,
  drawPassphrase,
}: SharedFileByHandProps): JSX.Element {
  const { t } = useText();
  const around = { ports: handover, lists, disabled };
  return (
    <div class="sm-handover">
      <p>{t('handover.shared.by-hand')}</p>
      <Disclosure summary={t('handover.shared.take')} late>
        <ReceiveFile {...around} accepts={['shared']} only={onboarding} />
      </Disclosure>
      <Disclosure summary={t('handover.shared.give')} late>
        <GiveFile {...around} purpose="shared" onboardings={[onboarding]} drawPassphrase={drawPassphrase} />
      </Disclosure>
    </div>
  );
}
