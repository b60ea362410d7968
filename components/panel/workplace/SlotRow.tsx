import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '@/components/ui';
import type { Card, Slot } from '@/lib/model';
import { usePanel } from '../panel-context';
import { ChoiceAnswer } from './ChoiceAnswer';
import { NextQuestion } from './NextQuestion';
import { NotKnown } from './NotKnown';
import { fillerOf, isOpen } from './questions';
import { StandInFold } from './StandInFold';
import { UsedBy } from './UsedBy';
import { WrittenAnswer } from './WrittenAnswer';
import { canHaveStandIn } from './words';

/** One question: whose it is while it is open, its answer, what holds for a while, and where it is used. */
export function SlotRow({ slot, cards }: { slot: Slot; cards: readonly Card[] }): JSX.Element {
  const { t, local, day } = useText();
  const { ports, place } = usePanel();
  const writable = ports.health.value.state === 'ready';
  const answer = ports.answers.value[slot.id];
  const filler = fillerOf(slot, ports.settings.value.profile.role);
  const open = isOpen(answer);
  const row = useRef<HTMLLIElement>(null);
  // Where nothing can be saved the field cannot take the focus.
  const focusAnswer = () => {
    const field = row.current?.querySelector<HTMLElement>('textarea, input, button');
    (field?.matches(':enabled') ? field : row.current)?.focus();
  };
  // After its group has been unfolded: the person asked for this very question.
  useEffect(() => {
    if (place.slot !== slot.id) return;
    const turn = setTimeout(focusAnswer);
    return () => clearTimeout(turn);
  }, [place, slot.id]);
  return (
    <li class={open ? 'sm-slot sm-slot-open' : 'sm-slot'} tabIndex={-1} ref={row}>
      {open && (
        <p class="sm-slot-state">
          <span class="sm-indicator">
            {answer?.unknown
              ? t('workplace.unknown-since', { date: day(answer.savedAt) })
              : t('workplace.open-question')}
          </span>
          <span class="sm-hint">{t(`workplace.knows.${filler}`)}</span>
        </p>
      )}
      {slot.kind === 'choice' ? (
        <ChoiceAnswer slot={slot} writable={writable} />
      ) : (
        <WrittenAnswer slot={slot} writable={writable} />
      )}
      <NextQuestion slot={slot} />
      <NotKnown slot={slot} writable={writable} onSettled={focusAnswer} />
      {open && cards.length > 0 && (
        <p class="sm-hint">{t('workplace.until-then', { role: local(slot.role) })}</p>
      )}
      {canHaveStandIn(slot) && <StandInFold slot={slot} writable={writable} />}
      {cards.length > 0 && <UsedBy slot={slot.id} cards={cards} />}
    </li>
  );
}
