import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { Slot } from '@/lib/model';
import { usePanel } from '../panel-context';
import { isSettled, nextOpen } from './questions';

/** The way from the question that was asked for, once somebody has answered, to the next open one. */
export function NextQuestion({ slot }: { slot: Slot }): JSX.Element | null {
  const { t, local } = useText();
  const { ports, content, place, goTo } = usePanel();
  const answers = ports.answers.value;
  if (place.slot !== slot.id || !isSettled(answers[slot.id])) return null;
  const next = nextOpen(content.slots, answers, ports.settings.value.profile.role);
  if (!next) return null;
  return (
    <Button
      look="quiet"
      icon="open"
      name={t('workplace.next-named', { name: local(next.question) })}
      onPress={() => goTo({ view: 'workplace', slot: next.id })}
    >
      {t('workplace.next')}
    </Button>
  );
}
