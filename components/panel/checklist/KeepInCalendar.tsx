import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';
import type { CalendarEntry } from '@/lib/model';
import { usePanel } from '../panel-context';

interface KeepInCalendarProps {
  entries: readonly CalendarEntry[];
  /** What it is about, where several such buttons read alike. */
  of: string;
  hint?: string;
}

/** Gives days to the person's own calendar, under a neutral word unless the person writes another. */
export function KeepInCalendar({ entries, of, hint }: KeepInCalendarProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [title, setTitle] = useState(t('calendar.neutral'));
  const [kept, setKept] = useState(false);
  const held = ports.looksLikeCpr(title) ? t('save.cpr-note') : null;
  const keep = async () => {
    if (held) return;
    const word = title.trim() || t('calendar.neutral');
    await ports.checklists.saveCalendar(entries.map((entry) => ({ ...entry, title: word })));
    setKept(true);
  };
  return (
    <div class="sm-item-calendar">
      <Field
        label={t('calendar.title')}
        hint={hint ?? t('calendar.hint')}
        value={title}
        onText={setTitle}
        guard={held}
      />
      <Button name={t('calendar.save-of', { item: of })} onPress={() => void keep()}>
        {t('calendar.save')}
      </Button>
      <p role="status">{kept && t('calendar.saved')}</p>
    </div>
  );
}
