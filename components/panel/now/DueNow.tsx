import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { useDue } from '../checklist/use-due';
import { usePanel } from '../panel-context';

/** One quiet line: one's own items whose day has come, and the way to them. Nothing where there is none. */
export function DueNow(): JSX.Element | null {
  const { t } = useText();
  const { goTo } = usePanel();
  const { here, elsewhere } = useDue();
  const count = elsewhere.reduce((sum, other) => sum + other.count, here);
  if (count === 0) return null;
  return (
    <Button look="quiet" icon="checklist" onPress={() => goTo({ view: 'checklist' })}>
      {t(count === 1 ? 'due.now-one' : 'due.now', { count })}
    </Button>
  );
}
