import type { JSX } from 'preact';
import { GiveFile, ReceiveFile, SharedFile } from '@/components/handover';
import { Disclosure, useText } from '@/components/ui';
import type { OnboardingState } from '@/lib/onboarding';
import { useWorkspace, useWritable } from '../workspace-context';

/** What goes between this onboarding's leader and the others in it: files out, and answers in. */
export function HandOverOne({ state }: { state: OnboardingState }): JSX.Element {
  const { t } = useText();
  const { ports, content } = useWorkspace();
  const disabled = !useWritable();
  const around = { ports: ports.handover, lists: content.checklists, disabled };
  return (
    <section class="sm-work-section sm-not-printed">
      <h2>{t('handover.title')}</h2>
      {(['package', 'contact', 'substitute'] as const).map((purpose) => (
        <Disclosure key={purpose} summary={t(`handover.${purpose}.title`)} late>
          <GiveFile
            {...around}
            purpose={purpose}
            onboardings={[state.id]}
            drawPassphrase={ports.drawPassphrase}
          />
        </Disclosure>
      ))}
      <Disclosure summary={t('handover.receive-answer')} late>
        <ReceiveFile {...around} accepts={['answer', 'substitute']} only={state.id} />
      </Disclosure>
      <Disclosure summary={t('handover.shared.title')} late>
        <SharedFile
          ports={ports.sharedFiles}
          handover={ports.handover}
          lists={content.checklists}
          onboarding={state.id}
          disabled={disabled}
          drawPassphrase={ports.drawPassphrase}
        />
      </Disclosure>
    </section>
  );
}
