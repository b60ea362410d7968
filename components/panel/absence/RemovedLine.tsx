import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { AbsenceLine } from '@/lib/model';
import { usePanel } from '../panel-context';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { useAbsenceSave } from './use-absence-save';

/** One deleted line, to be had back. It goes from here when it is back among the others. */
export function RemovedLine({ plan, line }: { plan: string; line: AbsenceLine }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { state, refused, save, retry } = useAbsenceSave();
  return (
    <li>
      <p class="sm-absence-text">{line.text}</p>
      <Button
        name={t('absence.restore-named', { text: line.text })}
        onPress={() => void save(() => ports.absence.restoreLine(plan, line.id))}
      >
        {t('absence.restore')}
      </Button>
      <AbsenceSaveStatus state={state} refused={refused} onRetry={retry} />
    </li>
  );
}
