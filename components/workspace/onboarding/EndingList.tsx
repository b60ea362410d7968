import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Field, useText } from '@/components/ui';
import type { OnboardingState } from '@/lib/onboarding';
import { useWorkspace, useWritable } from '../workspace-context';

/** The list for a leader whose colleague leaves: the leader's own, counted from the last working day. */
export function EndingList({ state: { facts } }: { state: OnboardingState }): JSX.Element | null {
  const { t, local } = useText();
  const { ports, content } = useWorkspace();
  const writable = useWritable();
  const { state: saving, save, retry } = useSave();
  const [day, setDay] = useState('');
  const list = content.checklists.find(({ leaving, holder }) => leaving && holder === 'leader');
  if (!list) return null;
  const { label, hoursPerWeek, workdays } = facts;
  const told = {
    label,
    startOn: day,
    asked: true,
    ...(hoursPerWeek && { hoursPerWeek }),
    ...(workdays && { workdays }),
  };
  const isBegun = saving === 'saved';
  return (
    <>
      <p>{t('ending.list-means', { list: local(list.title) })}</p>
      {isBegun ? (
        <p role="status">{t('ending.list-begun')}</p>
      ) : (
        <>
          <Field label={t('ending.list-day')} kind="date" value={day} onText={setDay} disabled={!writable} />
          <Button
            disabled={!writable || !day}
            onPress={() => void save(() => ports.onboardings.beginBeside(list.id, told))}
          >
            {t('ending.list-begin')}
          </Button>
          <SaveStatus state={saving} cpr={t('save.cpr-note')} onRetry={retry} />
        </>
      )}
    </>
  );
}
