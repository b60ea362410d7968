import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import { fail, type WrongTextNote } from '@/lib/model';
import { usePanel } from '../panel-context';

interface WrongTextNotedProps {
  note: WrongTextNote;
  onTakenBack: () => void;
}

/** Says that the leader will see that this text does not fit, and lets the person take it back. */
export function WrongTextNoted({ note, onTakenBack }: WrongTextNotedProps): JSX.Element {
  const { t, day } = useText();
  const { ports } = usePanel();
  const [failed, setFailed] = useState(false);
  const takeBack = async () => {
    const result = await ports.dropWrongText(note.card).catch(() => fail('not-saved'));
    setFailed(!result.ok);
    if (result.ok) onTakenBack();
  };
  return (
    <div role="status">
      <Notice
        tone="info"
        actions={<Button onPress={() => void takeBack()}>{t('card.wrong-take-back')}</Button>}
      >
        {t('card.wrong-noted', { date: day(note.on) })} {failed && t('card.answer-failed')}
      </Notice>
    </div>
  );
}
