import type { Guidance, Slot, SlotGroup, SlotKind } from '@/lib/model';
import { content, makeCard } from './content';

const both = (text: string) => ({ da: text, en: `${text} (en)` });

export function makeSlot(id: string, kind: SlotKind, group: SlotGroup, filledBy: Slot['filledBy']): Slot {
  return {
    id,
    question: both(`Spørgsmål om ${id}?`),
    example: both(`Eksempel på ${id}`),
    role: both(`jeres ${id}`),
    group,
    kind,
    ...(kind === 'choice' && {
      choices: [
        { id: 'none', label: both('Nej') },
        { id: 'write', label: both('Læse og skrive') },
      ],
    }),
    filledBy,
    seedRefs: [],
  };
}

/** A slot of each kind, in the groups and with the fillers they may have; `{leder}` stands in all cards. */
export const workplaceContent: Guidance = {
  ...content,
  slots: [
    ...content.slots,
    makeSlot('sygemelding', 'text', 'absence', 'leader'),
    makeSlot('laegevagt', 'phone', 'numbers', 'contact'),
    makeSlot('systemer', 'list', 'journal', 'leader'),
    makeSlot('folder', 'link', 'terms', 'leader'),
    makeSlot('netvaerk', 'date', 'education', 'peer'),
    makeSlot('uddannelsesdage', 'number', 'education', 'leader'),
    makeSlot('journaladgang', 'choice', 'journal', 'leader'),
  ],
  cards: [
    ...content.cards,
    {
      ...makeCard('journal-note.info', 'journal-note', 'info', 'Notater'),
      see: ['slot:folder'],
    },
  ],
};
