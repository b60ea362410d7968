import type { Content, Mistake } from '@/lib/pack';
import { findOwnCitizenWords } from './citizen-words';
import { type ContentFile, placeOf } from './content-files';
import { sentencesOf, textsOfCard, wordsOf } from './sentences';

/** Words in a sentence, beyond which a tired reader begins again. */
const LONG_SENTENCE = 30;

/** What could read more easily. Never a mistake. */
export function findHints({ cards }: Content, files: readonly ContentFile[]): Mistake[] {
  return cards.flatMap((card) => {
    const own = files.filter(({ file }) => file === `content/cards/${card.id}.yaml`);
    const long = [card.text.da, card.text.en].flatMap(textsOfCard).flatMap((text) =>
      sentencesOf(text)
        .map((sentence) => wordsOf(sentence).length)
        .filter((length) => length > LONG_SENTENCE)
        .map((length) => ({
          ...placeOf(text, own),
          message: `En sætning på ${length} ord. Del den, hvis den kan deles.`,
        })),
    );
    const ownWords = findOwnCitizenWords(card).map(({ text, word, instead }) => ({
      ...placeOf(text, own),
      message: `Her står »${word}«. Skriv »${instead}«: det bliver skiftet til arbejdspladsens eget ord.`,
    }));
    return [...long, ...ownWords];
  });
}
