import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import type { PaperRow, PaperTemplate } from '@/lib/model';
import { shiftEntries } from '@/lib/papers';
import { useWorkspace } from '../workspace-context';

/** A week plan's shifts for the person's own calendar, under a neutral word. Nothing where there are none. */
export function ShiftCalendar({
  template,
  paper,
}: {
  template: PaperTemplate;
  paper: PaperRow;
}): JSX.Element | null {
  const { t } = useText();
  const { ports } = useWorkspace();
  const [kept, setKept] = useState(false);
  const entries = shiftEntries(template, paper, { from: ports.today.value, title: t('papers.shift') });
  if (entries.length === 0) return null;
  return (
    <section class="sm-work-section sm-not-printed" aria-label={t('papers.shifts')}>
      <h2>{t('papers.shifts')}</h2>
      <p class="sm-hint">{t('papers.shifts-mean')}</p>
      <Button
        name={t('calendar.save-of', { item: t('papers.shifts') })}
        onPress={() => void ports.saveCalendar(entries).then(() => setKept(true))}
      >
        {t('calendar.save')}
      </Button>
      <p role="status">{kept && t('papers.shifts-saved')}</p>
    </section>
  );
}
