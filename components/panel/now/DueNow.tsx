import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { useRun } from '../checklist/use-run';
import { usePanel } from '../panel-context';

/** One quiet line: one's own items whose day has come, and the way to them. Nothing where there is none. */
export function DueNow(): JSX.Element | null {
  const { t } = useText();
  const { ports, goTo } = usePanel();
  const rows = useRun()?.rows.rows ?? [];
  const today = ports.checklists.today.value;
  const count = rows.filter(
    ({ mine, state, due }) => mine && state === 'open' && due && due.on <= today,
  ).length;
  if (count === 0) return null;
  return (
    <Button look="quiet" icon="checklist" onPress={() => goTo({ view: 'checklist' })}>
      {t(count === 1 ? 'due.now-one' : 'due.now', { count })}
    </Button>
  );
}
