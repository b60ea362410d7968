import type { Text } from '@/components/ui';
import { standInOn } from '@/lib/advice';
import { readContact, type Slot, type SlotAnswer } from '@/lib/model';

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/** An answer as words: of a choice its label, of a date the day, of everything else what was written. */
export function wordsOf(
  slot: Slot | undefined,
  answer: string,
  { local, day }: Pick<Text, 'local' | 'day'>,
): string {
  if (slot?.kind === 'date' && ISO_DATE.test(answer)) return day(answer);
  const choice = slot?.choices?.find(({ id }) => id === answer);
  return choice ? local(choice.label) : answer;
}

/** Whether something else can hold for a while: a choice or an address is changed, not stood in for. */
export function canHaveStandIn({ kind }: Slot): boolean {
  return kind === 'person' || kind === 'phone' || kind === 'text' || kind === 'list';
}

/** Says who or what stands in, and when: "Karen er væk til og med 12. august: Mette". */
export function sayStandIn(slot: Slot, answer: SlotAnswer, today: string, { t, day }: Text): string {
  const { standIn } = answer;
  if (!standIn) return '';
  const dates = { from: day(standIn.from), to: day(standIn.to), date: day(standIn.to) };
  if (standIn.to < today) return t('stand-in.past', { ...dates, answer: standIn.answer });
  if (!standInOn(today, answer)) return t('stand-in.later', { ...dates, answer: standIn.answer });
  const who = slot.kind === 'person' && readContact(answer.answer).name.split(',')[0]?.trim();
  if (who) return t('stand-in.away', { ...dates, who, answer: standIn.answer });
  return t('stand-in.now', { ...dates, answer: standIn.answer });
}
