import { CITIZEN_SLOT, CITIZEN_WORDS, type EffectiveSettings, type Live, type SlotAnswer } from '@/lib/model';
import { chooseProfile } from '@/lib/settings';

/** Keeps the profile's copy of the workplace's word in step with its answer. The page script reads the copy. */
export function followCitizenWord(
  answers: Live<Readonly<Record<string, SlotAnswer>>>,
  settings: Live<EffectiveSettings>,
  abort: AbortSignal,
): void {
  let first = true;
  const stop = answers.subscribe((all) => {
    // What stands there before the store has answered is not an answer.
    if (first) {
      first = false;
      return;
    }
    const told = all[CITIZEN_SLOT]?.answer;
    const citizenWord = CITIZEN_WORDS.find((word) => word === told) ?? null;
    if (settings.value.profile.citizenWord !== citizenWord) void chooseProfile({ citizenWord });
  });
  abort.addEventListener('abort', stop);
}
