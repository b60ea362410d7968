import type { JSX } from 'preact';
import { GiveFile, ReceiveFile, SharedFile } from '@/components/handover';
import { Disclosure, useText } from '@/components/ui';
import type { RunShown } from '../checklist/use-run';
import { usePanel } from '../panel-context';

interface HandoverFoldProps {
  run: RunShown;
  onTaken: () => void;
}

/** What goes between a peer or contact person and the leader: a package in, an answer back. */
export function HandoverFold({ run, onTaken }: HandoverFoldProps): JSX.Element {
  const { t } = useText();
  const { ports, content } = usePanel();
  const { onboarding } = run.shown.run;
  const { holder } = run.template;
  const isLeader = ports.settings.value.profile.role === 'leader' || holder === 'leader' || holder === 'team';
  const around = { ports: ports.handover, lists: content.checklists, disabled: !run.writable };
  return (
    <>
      <Disclosure summary={t('handover.receive')} late>
        <ReceiveFile {...around} accepts={['package', 'contact']} onTaken={onTaken} />
      </Disclosure>
      {onboarding !== undefined && !isLeader && (
        <>
          <Disclosure summary={t('handover.answer.title')} late>
            <GiveFile
              {...around}
              purpose="answer"
              onboardings={[onboarding]}
              drawPassphrase={ports.drawPassphrase}
            />
          </Disclosure>
          {holder === 'peer' && (
            <Disclosure summary={t('handover.shared.title')} late>
              <SharedFile
                ports={ports.sharedFiles}
                handover={ports.handover}
                lists={content.checklists}
                onboarding={onboarding}
                disabled={!run.writable}
                drawPassphrase={ports.drawPassphrase}
              />
            </Disclosure>
          )}
        </>
      )}
    </>
  );
}
