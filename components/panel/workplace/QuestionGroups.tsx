import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import { cardsFor } from '@/lib/advice';
import { SLOT_GROUPS } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useSituation } from '../use-situation';
import { cardsUsing, isOpen } from './questions';
import { SlotRow } from './SlotRow';
import { useFolds } from './use-folds';

/** All questions in their groups, folded until somebody comes for one. */
export function QuestionGroups(): JSX.Element {
  const { t } = useText();
  const { ports, content } = usePanel();
  const cards = cardsFor(content.cards, useSituation());
  const folds = useFolds();
  return (
    <section class="sm-section">
      <h2>{t('workplace.groups')}</h2>
      {SLOT_GROUPS.map((group) => {
        const slots = content.slots.filter((slot) => slot.group === group);
        if (slots.length === 0) return null;
        const done = slots.filter(({ id }) => !isOpen(ports.answers.value[id])).length;
        const name = t(`workplace.group.${group}`);
        return (
          <Disclosure
            key={group}
            summary={t('workplace.group-count', { group: name, done, count: slots.length })}
            open={folds.isOpen(group)}
            onToggle={(open) => folds.set(group, open)}
          >
            <ul class="sm-slots">
              {slots.map((slot) => (
                <SlotRow key={slot.id} slot={slot} cards={cardsUsing(slot.id, cards)} />
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}
