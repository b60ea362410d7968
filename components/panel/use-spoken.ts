import { useMemo } from 'preact/hooks';
import { inWordsOf } from '@/lib/advice';
import { CITIZEN_SLOT, type CitizenWord, type Guidance } from '@/lib/model';

/** The guidance in the workplace's own word for the people it is there for. */
export function useSpoken(guidance: Guidance, word: CitizenWord | null): Guidance {
  return useMemo(() => speak(guidance, word ?? 'borger'), [guidance, word]);
}

/** The question about the word itself keeps its words. */
function speak(guidance: Guidance, word: CitizenWord): Guidance {
  const spoken = inWordsOf(guidance, word);
  const slots = spoken.slots.map((slot, at) =>
    slot.id === CITIZEN_SLOT ? (guidance.slots[at] ?? slot) : slot,
  );
  return word === 'borger' ? guidance : { ...spoken, slots };
}
