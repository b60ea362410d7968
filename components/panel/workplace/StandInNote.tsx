import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { dayOf, standInOn } from '@/lib/advice';
import type { Slot } from '@/lib/model';
import { usePanel } from '../panel-context';
import { sayStandIn } from './words';

/** In a filled card: that today's answer is a stand-in's, for whom and how long. Nothing on other days. */
export function StandInNote({ slot }: { slot: Slot }): JSX.Element | null {
  const text = useText();
  const answer = usePanel().ports.answers.value[slot.id];
  const today = dayOf(Date.now());
  if (!answer || !standInOn(today, answer)) return null;
  return <p class="sm-stand-in-note">{sayStandIn(slot, answer, today, text)}</p>;
}
