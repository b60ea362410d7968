import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import { type PaperRow, type PaperTemplate, sequenceAt } from '@/lib/model';
import { shiftEntries } from '@/lib/papers';
import { useWorkspace } from '../workspace-context';

interface ShiftCalendarProps {
  template: PaperTemplate;
  /** As it stands in the fields. */
  paper: Pick<PaperRow, 'id' | 'answers'>;
}

/** A week plan's shifts for the person's own calendar, under a neutral word. Nothing where there are none. */
export function ShiftCalendar({ template, paper }: ShiftCalendarProps): JSX.Element | null {
  const { t } = useText();
  const { ports } = useWorkspace();
  const [last, setLast] = useState<{ of: string; went: 'saved' | 'failed' } | null>(null);
  const { entries, leftOut } = shiftEntries(template, paper, {
    from: ports.today.value,
    title: t('papers.shift'),
  });
  if (entries.length === 0) return null;
  const of = JSON.stringify(entries);
  const went = last?.of === of ? last.went : null;
  const keep = async () => {
    const sequence = sequenceAt(Date.now());
    setLast(null);
    try {
      await ports.saveCalendar(entries.map((entry) => ({ ...entry, sequence })));
      setLast({ of, went: 'saved' });
    } catch {
      setLast({ of, went: 'failed' });
    }
  };
  return (
    <section class="sm-work-section sm-not-printed" aria-label={t('papers.shifts')}>
      <h2>{t('papers.shifts')}</h2>
      <p class="sm-hint">{t('papers.shifts-mean')}</p>
      {leftOut > 0 && <Notice tone="info">{t('papers.shifts-left-out', { count: leftOut })}</Notice>}
      <Button name={t('calendar.save-of', { item: t('papers.shifts') })} onPress={() => void keep()}>
        {t('calendar.save')}
      </Button>
      <div role="status">
        {went === 'saved' && <p>{t('papers.shifts-saved')}</p>}
        {went === 'failed' && <Notice tone="warning">{t('papers.shifts-failed')}</Notice>}
      </div>
    </section>
  );
}
