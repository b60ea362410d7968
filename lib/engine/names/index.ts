import type { NameLists, PersonRole } from '@/lib/model';
import type { Sentence } from '../sentences';
import type { Steps } from '../steps';
import type { Token } from '../tokens';
import { beginsName, type NameKnowledge } from './beginning';
import { KnownNames } from './known-names';
import { NotPersons } from './not-persons';
import { roleBeside } from './role';
import { RoleWords } from './role-words';
import { extendRun, type Run } from './run';
import { type WrittenWord, writtenWords } from './written-words';

/** The name of a person where it stands: tokens `from` to `to` (exclusive). */
export interface PersonName {
  readonly from: number;
  readonly to: number;
  /** Where the name ends in the text; the last token may go on with the s of a genitive. */
  readonly end: number;
  readonly role: PersonRole;
}

/**
 * Finds the names of persons in one sentence, in text order. Looks at nothing outside the sentence, so that a
 * sentence can be read again by itself.
 */
export type NameFinder = (text: string, tokens: readonly Token[], sentence: Sentence) => PersonName[];

/** Makes a finder from lists of names. All the work of preparing them is done here, once. */
export function* makeNameFinder(names: NameLists): Steps<NameFinder> {
  const knowledge: NameKnowledge = {
    known: yield* KnownNames.make(names),
    notPersons: yield* NotPersons.make(names.notPersons),
    roleWords: new RoleWords(names.roles),
  };
  return (text, tokens, sentence) => {
    const words = writtenWords(text, tokens, sentence);
    const isLoud = isWrittenLoud(words, knowledge);
    const found: PersonName[] = [];
    let before: { readonly run: Run; readonly role: PersonRole } | undefined;
    for (let at = 0; at < words.length; at++) {
      if (!beginsName(words, at, isLoud, knowledge)) continue;
      const run = extendRun(words, at, { ...knowledge, isLoud });
      if (!run) {
        at = endOfCapitals(words, at);
        continue;
      }
      const own = roleBeside(words, run, knowledge.roleWords);
      let role = own === 'unknown' && before && isListed(words, before.run, run) ? before.role : own;
      // "Borger A og borger B": one of them is not the one whose note it is.
      const last = found.at(-1);
      if (own === 'citizen' && last?.role === 'citizen') {
        found[found.length - 1] = { ...last, role: 'fellow-citizen' };
        role = 'fellow-citizen';
      }
      found.push({ from: sentence.from + run.from, to: sentence.from + run.to, end: run.end, role });
      before = { run, role };
      at = run.to - 1;
    }
    return found;
  };
}

/** Most words have a capital letter, as in headings: then it is no sign of a name. */
function isWrittenLoud(words: readonly WrittenWord[], { known }: NameKnowledge): boolean {
  const most = Math.max(2, words.length * 0.4);
  const inCapitals = words.filter(
    ({ shape, opens }) => shape === 'capitals' || (shape === 'capital' && !opens),
  );
  if (words.length < 4 || inCapitals.length <= most) return false;
  const unknown = inCapitals.filter(
    ({ shape, key }) => shape === 'capitals' || (!known.isFirst(key) && !known.isLast(key)),
  );
  return unknown.length > most;
}

/** "søstrene Mette og Lone": only "og" or a comma between. */
function isListed(words: readonly WrittenWord[], before: Run, { from }: Run): boolean {
  const gap = words[from]?.gap ?? '';
  if (from === before.to) return gap === ', ';
  return from === before.to + 1 && ['og', 'samt', 'eller'].includes(words[before.to]?.key ?? '');
}

function endOfCapitals(words: readonly WrittenWord[], at: number): number {
  let end = at;
  while (words[end + 1]?.shape === 'capital' && words[end + 1]?.gap === ' ') end++;
  return end;
}
