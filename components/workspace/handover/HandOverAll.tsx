import type { JSX } from 'preact';
import { GiveFile, ReceiveFile } from '@/components/handover';
import { Disclosure, useText } from '@/components/ui';
import type { OnboardingState } from '@/lib/onboarding';
import { useWorkspace, useWritable } from '../workspace-context';

/** All onboardings for a leader who takes over, and what another leader hands over to this one. */
export function HandOverAll({ states }: { states: readonly OnboardingState[] }): JSX.Element {
  const { t } = useText();
  const { ports, content } = useWorkspace();
  const disabled = !useWritable();
  const around = { ports: ports.handover, lists: content.checklists, disabled };
  return (
    <section class="sm-work-section sm-not-printed">
      <h2>{t('handover.title')}</h2>
      {states.length > 0 && (
        <Disclosure summary={t('handover.all', { count: states.length })} late>
          <GiveFile
            {...around}
            purpose="substitute"
            onboardings={states.map(({ id }) => id)}
            drawPassphrase={ports.drawPassphrase}
          />
        </Disclosure>
      )}
      <Disclosure summary={t('handover.receive-all')} late>
        <ReceiveFile {...around} accepts={['substitute', 'answer']} />
      </Disclosure>
    </section>
  );
}
