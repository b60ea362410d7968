import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { saveFile } from '@/components/saving';
import { Button, Notice, useFocusKept, useText } from '@/components/ui';
import { linesOf } from '@/lib/calm';
import { CALM_LIMITS, CALM_LINES_DRAFT } from '@/lib/model';
import { usePanel } from '../panel-context';

const FILE = 'sidemand-rolig-side.txt';

/**
 * Tells of words that were written by hand for the calm page before several people used the computer. They are never
 * shown here: whoever presses may be another than who wrote them.
 */
export function HeldBack(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { shown, changeShown } = ports.calm;
  const [told, setTold] = useState<'saved' | 'deleted' | 'full' | 'begun' | 'failed' | null>(null);
  const [asks, setAsks] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isShared = ports.settings.value.sharedDevice;
  const { heldBack = [] } = shown.value;
  // A file without what was only begun would not be all of it: that is read with the rest.
  const isRead = ports.health.value.state !== 'opening';
  // What was only begun is offered in its field where that is shown.
  const draft = ports.drafts.value[CALM_LINES_DRAFT];
  const begun = isShared ? linesOf(draft ?? '') : [];
  const words = [...new Set([...heldBack, ...begun])];
  const isBegun = draft !== undefined && draft !== shown.value.lines.join('\n');

  useFocusKept(`${asks}/${words.length > 0}`, () => place.current?.querySelector<HTMLElement>('button, p'));

  const save = () => {
    saveFile(FILE, `${words.join('\n')}\n`, 'text/plain');
    setTold('saved');
  };
  const erase = async () => {
    const done = [await changeShown((before) => ({ ...before, heldBack: [] }))];
    // Also one that this window has not been told of yet.
    if (isShared) done.push(await ports.eraseDraft(CALM_LINES_DRAFT));
    setAsks(false);
    setTold(done.every(({ ok }) => ok) ? 'deleted' : 'failed');
  };
  const showAgain = async () => {
    // What is begun in the field was begun without them: saved afterwards, it would take their place.
    if (isBegun) return setTold('begun');
    let wait = 0;
    const done = await changeShown((before) => {
      const waiting = before.heldBack ?? [];
      const room = CALM_LIMITS.lines - before.lines.length;
      wait = Math.max(0, waiting.length - room);
      return {
        ...before,
        lines: [...before.lines, ...waiting.slice(0, room)],
        heldBack: waiting.slice(room),
      };
    });
    setTold(!done.ok ? 'failed' : wait > 0 ? 'full' : null);
  };

  return (
    <div role="status" ref={place}>
      {isRead && words.length > 0 && (
        <Notice
          tone="info"
          actions={
            asks ? (
              <>
                <Button onPress={() => setAsks(false)}>{t('calm-choice.held-back-keep')}</Button>
                <Button onPress={() => void erase()}>{t('calm-choice.held-back-delete-yes')}</Button>
              </>
            ) : (
              <>
                {!isShared && (
                  <Button onPress={() => void showAgain()}>{t('calm-choice.held-back-show')}</Button>
                )}
                <Button onPress={save}>{t('calm-choice.held-back-save')}</Button>
                <Button onPress={() => setAsks(true)}>{t('calm-choice.held-back-delete')}</Button>
              </>
            )
          }
        >
          {t(
            asks
              ? 'calm-choice.held-back-ask'
              : isShared
                ? 'calm-choice.held-back'
                : 'calm-choice.held-back-alone',
          )}
        </Notice>
      )}
      {told === 'saved' && words.length > 0 && <p>{t('calm-choice.held-back-saved', { name: FILE })}</p>}
      {told === 'deleted' && words.length === 0 && <p>{t('calm-choice.held-back-deleted')}</p>}
      {told === 'begun' && isBegun && <p>{t('calm-choice.held-back-begun')}</p>}
      {told === 'full' && <p>{t('calm-choice.too-many', { most: CALM_LIMITS.lines })}</p>}
      {told === 'failed' && <p>{t('calm-choice.held-back-failed')}</p>}
    </div>
  );
}
