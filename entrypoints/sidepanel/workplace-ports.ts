import { dayOf } from '@/lib/advice';
import {
  type Card,
  JOURNAL_SLOT,
  ok,
  type Role,
  type Slot,
  type Topic,
  type WorkplacePorts,
  type WrongTextNote,
} from '@/lib/model';
import type { Store } from '@/lib/store';
import { answersToTake, preview, readFile, writeFile } from '@/lib/workplace-file';

/** The part of the guidance that the file tells of. */
interface Told {
  readonly topics: readonly Topic[];
  readonly cards: readonly Card[];
  readonly slots: readonly Slot[];
}

/**
 * What the leader may see: nothing of what is about a person's own well-being. A card or topic that is not here
 * any more may have been: a layer can hide it.
 */
function forLeader(notes: readonly WrongTextNote[], { topics, cards }: Told): readonly WrongTextNote[] {
  const open = new Set(topics.filter((topic) => !topic.private).map(({ id }) => id));
  const isOpen = new Set(cards.filter(({ topic }) => open.has(topic)).map(({ id }) => id));
  return notes.filter(({ card }) => isOpen.has(card));
}

type Answers = Store['answers']['value'];

/** What one may do in the record is one's own; only a leader answers it for somebody else. */
function forOthers(answers: Answers, role: Role | null): Answers {
  if (role === 'leader') return answers;
  const { [JOURNAL_SLOT]: _own, ...others } = answers;
  return others;
}

/** Connects "Vores arbejdsplads" to the store and to files. `guidance` gives the questions as they are then. */
export function createWorkplacePorts(
  store: Store,
  guidance: () => Told,
  looksLikeCpr: (text: string) => boolean,
  role: () => Role | null,
): WorkplacePorts {
  const look = (text: string): ReturnType<WorkplacePorts['readWorkplaceFile']> => {
    const file = readFile(text, looksLikeCpr);
    return file.ok ? ok(preview(file.value, guidance().slots, store.answers.value)) : file;
  };
  return {
    answers: store.answers,
    saveAnswer: store.saveAnswer,
    writeWorkplaceFile: () =>
      writeFile(
        {
          ...guidance(),
          answers: forOthers(store.answers.value, role()),
          wrongTexts: forLeader(store.wrongTexts.value, guidance()),
        },
        dayOf(Date.now()),
      ),
    readWorkplaceFile: look,
    async takeWorkplaceFile(text, replace) {
      const seen = look(text);
      if (!seen.ok) return seen;
      return store.takeAnswers(answersToTake(seen.value, replace, new Date().toISOString()), replace);
    },
  };
}
