import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { ChangeFault } from './use-change';

const SENTENCES = {
  'not-saved': 'settings.failed',
  locked: 'settings.failed-locked',
  denied: 'now.denied',
  refused: 'now.refused',
} as const;

/** Says why a setting was not changed; silent when it was. */
export function ChangeStatus({ fault }: { fault: ChangeFault | null }): JSX.Element {
  const { t } = useText();
  return <p role="status">{fault && t(SENTENCES[fault])}</p>;
}
