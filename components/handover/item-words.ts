import type { Text } from '@/components/ui';
import type { ChecklistTemplate, RunItem } from '@/lib/model';

/** What stands on an item, in one line: ticked or not, when, by whom. */
export function itemWords(item: RunItem | null, { t, day }: Text): string {
  if (!item) return t('handover.item.untouched');
  const { state, doneOn, due, time, by, link } = item;
  const words = [
    t(`handover.item.${state}`),
    state === 'done' && doneOn && day(doneOn),
    state === 'open' && due && t('handover.item.due', { day: day(due) }),
    state === 'open' && due && time,
    by,
    link && t('item.link', { link }),
  ];
  return words.filter((word) => word).join(' · ');
}

/** The title of an item, as its list has it; its id where no list of ours does. */
export function itemTitle(
  item: string,
  templateId: string,
  lists: readonly ChecklistTemplate[],
  { local, t }: Text,
): string {
  const template = lists.find(({ id }) => id === templateId);
  const known = template?.items.find(({ id }) => id === item);
  return known ? local(known.title) : t('handover.item.unknown');
}
