import { createEngine } from '@/lib/engine';
import type { Helpline, NumberLists } from '@/lib/model';
import type { Mistake } from '@/lib/pack';
import { type ContentFile, textsOf } from './content-files';

const NONE: NumberLists = { starts: new Uint32Array(1), numbers: new Uint16Array() };

/** The eye that marks phone numbers in a journal looks at our own texts too. */
const phones = createEngine({
  rules: [
    {
      id: 'phone',
      kind: 'identifier',
      identifier: 'phone',
      topic: 'phone',
      card: 'phone',
      frames: [],
    },
  ],
  words: [],
  slotsOfWords: NONE,
  slotsOfSlots: NONE,
  phrases: { links: NONE, owners: new Uint16Array() },
  references: { name: null, kinds: [], carried: [] },
  context: [],
});

/** What others write there is invented, and its numbers are easily seen to be: 22 22 22 22. */
const INVENTED_FOLDERS = ['rules', 'practice'];
const INVENTED_DIGITS = 3;
/** Danish numbers do not begin with 1. It looks like one all the same, and so it is marked in a journal. */
const NOBODYS = '12345678';

/** A capital within a sentence, or one word alone before the number: "Ring til Mona på", "Birthe,". */
const NAME = /[\p{L},;:–-] \p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+[,:]? *$/u;
const NEIGHBOURHOOD = 40;
/** What a number looks like at least. Most files have none, and reading a file takes its time. */
const MAYBE_NUMBER = /\d(?:[ .-]?\d){7}/;

/** Phone numbers that could be a person's. The one to write in an example is 12 34 56 78, which nobody has. */
export function checkPersonalNumbers(
  files: readonly ContentFile[],
  helplines: readonly Helpline[],
): Mistake[] {
  const ours = new Set(helplines.map(({ number }) => digitsOf(number)));
  return files
    .filter(({ folder, text }) => folder !== 'helplines' && MAYBE_NUMBER.test(text))
    .flatMap((file) =>
      textsOf(file).flatMap(({ value, line }) => {
        const text = value.replaceAll(/https?:\/\/\S+/g, '');
        const numbers = phones.evaluate(text).map(({ start, end }) => text.slice(start, end));
        return numbers
          .filter((number) => !ours.has(digitsOf(number)) && !isInvented(number, file.folder))
          .map((number) => ({ file: file.file, line, message: sentenceFor(number, text, file.folder) }));
      }),
    );
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '');
}

function isInvented(number: string, folder: string): boolean {
  const digits = digitsOf(number);
  return digits === NOBODYS || (INVENTED_FOLDERS.includes(folder) && new Set(digits).size <= INVENTED_DIGITS);
}

function sentenceFor(number: string, text: string, folder: string): string {
  const at = text.indexOf(number);
  const what = NAME.test(text.slice(Math.max(0, at - NEIGHBOURHOOD), at))
    ? `Her står et navn sammen med nummeret ${number}.`
    : `Her står telefonnummeret ${number}.`;
  if (folder === 'slots') return `${what} Brug 12 34 56 78 i eksempler; det nummer har ingen.`;
  if (INVENTED_FOLDERS.includes(folder)) return `${what} Brug et, der ses at være opdigtet: 22 22 22 22.`;
  return `${what} Numre, der gælder i hele landet, ligger i content/helplines; andre hører til i en plads.`;
}
