import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, useFocusKept, useText } from '@/components/ui';
import { fail, type SaveFault, TAKEN_IN_DAYS } from '@/lib/model';
import { usePanel } from '../panel-context';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Takes the last file out again, as long as that can be done. */
export function UndoTaken({ heading }: { heading: RefObject<HTMLElement | null> }): JSX.Element {
  const { t, day } = useText();
  const { keeping } = usePanel().ports;
  const taken = keeping.takenIn.value;
  /** When the file was taken in that has been taken out; one from before it may stand next. */
  const [outOf, setOutOf] = useState('');
  const [told, setTold] = useState<'undone' | 'partly' | SaveFault | null>(null);
  // The button goes with what it could take out.
  useFocusKept(taken !== null, () => heading.current);
  const undo = async () => {
    setOutOf(taken?.at ?? '');
    const undone = await keeping.undoTaken().catch(() => fail('not-saved'));
    setTold(undone.ok ? (undone.value > 0 ? 'partly' : 'undone') : undone.fault);
  };
  return (
    <>
      {taken && (
        <>
          <p>
            {t('kept.undo-means', {
              date: day(taken.at),
              until: day(new Date(Date.parse(taken.at) + TAKEN_IN_DAYS * DAY_MS).toISOString()),
            })}
          </p>
          <Button onPress={() => void undo()}>{t('kept.undo')}</Button>
        </>
      )}
      <div role="status">
        {told === 'undone' && (!taken || taken.at < outOf) && <p>{t('kept.undone')}</p>}
        {told === 'partly' && <Notice tone="info">{t('kept.undone-partly')}</Notice>}
        {told && told !== 'undone' && told !== 'partly' && (
          <Notice tone="warning">{t(`save.${savedAs(told)}`)}</Notice>
        )}
      </div>
    </>
  );
}

const savedAs = (fault: SaveFault) => (fault === 'looks-like-cpr' ? 'not-saved' : fault);
