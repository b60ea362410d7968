import { checkTogether } from './check';
import { readClassifier } from './classifier';
import { type Reading, readFolder, takeEntries } from './entry';
import type { Content } from './guidance';
import { ContentError, type Mistake } from './mistake';
import { readNames } from './names';
import {
  article,
  card,
  checklist,
  contextTrigger,
  helpline,
  paper,
  passphraseWords,
  plan,
  practiceNote,
  quickLink,
  rule,
  sitePreset,
  slot,
  talk,
  term,
  topic,
  wordGroups,
} from './schema';

/**
 * Reads and checks `<root>/content`. Node only: runs at build time and in tests.
 * @throws {ContentError} with every mistake in it
 */
export function readContent(root: string): Content {
  const read = {
    topics: takeEntries(readFolder(root, 'topics'), topic),
    cards: takeEntries(readFolder(root, 'cards'), card),
    articles: takeEntries(readFolder(root, 'articles'), article),
    terms: takeEntries(readFolder(root, 'terms'), term),
    links: takeEntries(readFolder(root, 'links'), quickLink),
    sites: takeEntries(readFolder(root, 'sites'), sitePreset),
    rules: takeEntries(readFolder(root, 'rules'), rule),
    words: takeEntries(readFolder(root, 'words'), wordGroups),
    context: takeEntries(readFolder(root, 'context'), contextTrigger),
    checklists: takeEntries(readFolder(root, 'checklists'), checklist),
    plans: takeEntries(readFolder(root, 'plans'), plan),
    talks: takeEntries(readFolder(root, 'talks'), talk),
    papers: takeEntries(readFolder(root, 'papers'), paper),
    passphraseWords: takeEntries(readFolder(root, 'passphrase-words'), passphraseWords),
    slots: takeEntries(readFolder(root, 'slots'), slot),
    helplines: takeEntries(readFolder(root, 'helplines'), helpline),
    practiceNotes: takeEntries(readFolder(root, 'practice'), practiceNote),
  };

  const { names, mistakes: mistakesInNames } = readNames(root);
  const classifier = readClassifier(root);

  const mistakes: Mistake[] = [...Object.values(read), { mistakes: mistakesInNames }].flatMap(
    (reading) => reading.mistakes,
  );
  // References to something that failed its schema would only repeat the first mistake.
  if (mistakes.length === 0) mistakes.push(...checkTogether(read));
  if (mistakes.length > 0) throw new ContentError(mistakes);

  return {
    topics: valuesOf(read.topics),
    cards: valuesOf(read.cards),
    articles: valuesOf(read.articles),
    terms: valuesOf(read.terms),
    links: valuesOf(read.links),
    sites: valuesOf(read.sites),
    rules: valuesOf(read.rules),
    words: Object.assign({}, ...valuesOf(read.words)),
    context: valuesOf(read.context),
    ...(names ? { names } : {}),
    ...(classifier ? { classifier } : {}),
    checklists: valuesOf(read.checklists),
    plans: valuesOf(read.plans),
    talks: valuesOf(read.talks).sort((one, other) => one.order - other.order),
    papers: [...valuesOf(read.papers)].sort((one, other) => one.order - other.order),
    passphraseWords: valuesOf(read.passphraseWords).flatMap(({ words }) =>
      words.split(/\s+/u).filter(Boolean),
    ),
    slots: valuesOf(read.slots),
    helplines: valuesOf(read.helplines),
    practiceNotes: valuesOf(read.practiceNotes),
  };
}

function valuesOf<T>({ entries }: Reading<T>): T[] {
  return entries.map(({ value }) => value);
}
