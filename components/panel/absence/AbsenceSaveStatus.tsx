import type { ComponentChildren, JSX } from 'preact';
import { Notice, useText } from '@/components/ui';
import { LONGEST_TEXT } from '@/lib/absence-plan';
import { SaveStatus } from '../SaveStatus';
import type { SaveState } from '../use-save';
import type { Refused } from './use-absence-save';

interface AbsenceSaveStatusProps {
  state: SaveState;
  refused: Refused | null;
  onRetry: () => void;
  /** What to do where another window was faster. */
  actions?: ComponentChildren;
  /** The words that the other window saved. */
  theirs?: string;
}

/** Tells how a save went, and what another window has written meanwhile. */
export function AbsenceSaveStatus({
  state,
  refused,
  onRetry,
  actions,
  theirs,
}: AbsenceSaveStatusProps): JSX.Element {
  const { t } = useText();
  return (
    <>
      <SaveStatus state={state} cpr={t('absence.cpr')} onRetry={onRetry} />
      <div role="status">
        {refused && (
          <Notice tone="warning" actions={actions}>
            {t(`absence.${refused}`, { count: LONGEST_TEXT })}
            {theirs && <span class="sm-draft">{theirs}</span>}
          </Notice>
        )}
      </div>
    </>
  );
}
