import { merge as mergeVersions } from '@/lib/checklists';
import { absenceDraft, type KeptRow, type KeptTable, type Mark, type Versions } from '@/lib/model';
import { canonical } from './fingerprint';

/** Two states of one row, each changed without knowing the other: what is to stand here, and what beside it. */
export interface Combined<Table extends KeptTable> {
  readonly row: KeptRow[Table];
  /** Words of the other that found no room in the row: put where the person finds a draft of the same. */
  readonly drafts?: readonly KeptRow['drafts'][];
}

/** `null`: the rows cannot be put together, and a person has to choose. */
type Combine<Table extends KeptTable> = (
  here: KeptRow[Table],
  there: KeptRow[Table],
) => Combined<Table> | null;

/** Both texts, one under the other; each part once, however often they meet. "11" in "2011" is no part of it. */
export function bothTexts(here: string, there: string): string {
  const parts = here.split('\n\n');
  return [...parts, ...there.split('\n\n').filter((part) => !parts.includes(part))].join('\n\n');
}

const latest = (one: string | undefined, other: string | undefined): string =>
  [one ?? '', other ?? ''].sort().at(-1) ?? '';

/** How the rows of each table are put together where both were changed. Meeting twice changes nothing more. */
export const COMBINE: { readonly [Table in KeptTable]: Combine<Table> } = {
  drafts: (here, there) => ({
    row: {
      ...here,
      text: bothTexts(here.text, there.text),
      savedAt: latest(here.savedAt, there.savedAt),
    },
  }),
  history: (here, there) => {
    const knownOn = latest(here.knownOn, there.knownOn);
    return {
      row: {
        ...here,
        shown: Math.max(here.shown, there.shown),
        shownOn: latest(here.shownOn, there.shownOn),
        useful: Math.max(here.useful, there.useful),
        known: Math.max(here.known, there.known),
        ...(knownOn && { knownOn }),
      },
    };
  },
  wrongTexts: (here, there) => ({ row: { ...here, on: latest(here.on, there.on) } }),
  // Each knows itself which of its states came from which.
  runs: (here, there) => {
    const agreed = bothVersions(here.agreed ?? {}, there.agreed ?? {});
    const facts = mergeVersions(here.facts, there.facts);
    const followed = there.followed.length > here.followed.length ? there.followed : here.followed;
    return { row: { ...here, facts, followed, ...(Object.keys(agreed).length > 0 && { agreed }) } };
  },
  runItems: (here, there) => ({ row: { ...here, items: bothVersions(here.items, there.items) } }),
  // Its key ring is the same ring; here the passphrase that was chosen here goes on opening it.
  spaces: (here) => ({ row: here }),
  // Bound to its row and its number by the cipher: it can stand nowhere else, and nobody can read it here.
  sealed: () => null,
  slots: (here, there) => {
    const differs = (there = '', here = '') => there.trim() !== '' && there !== here;
    const draft = (key: string, text: string) => ({ key, text, savedAt: there.savedAt });
    const standIn = there.standIn?.answer ?? '';
    return {
      row: here,
      drafts: [
        ...(differs(there.answer, here.answer) ? [draft(`slot:${here.id}`, there.answer)] : []),
        ...(differs(standIn, here.standIn?.answer) ? [draft(`slot:${here.id}:stand-in`, standIn)] : []),
      ],
    };
  },
  // Nobody writes in it here: of one layer the newer edition counts.
  layers: (here, there) => ({ row: editionOf(there.text) > editionOf(here.text) ? there : here }),
  absencePlans: bothPlans,
  takeovers: (here, there) => ({
    row: {
      ...here,
      marks: bothMarks(here, there),
      handedBackOn: here.handedBackOn ?? there.handedBackOn,
    },
  }),
  onboardings: (here, there) => ({
    row: {
      ...here,
      facts: mergeVersions(here.facts, there.facts),
      agreed: bothVersions(here.agreed, there.agreed),
    },
  }),
  papers: bothPapers,
};

function bothVersions<T>(
  here: Readonly<Record<string, Versions<T>>>,
  there: Readonly<Record<string, Versions<T>>>,
): Readonly<Record<string, Versions<T>>> {
  const both = { ...here };
  for (const [id, versions] of Object.entries(there)) {
    both[id] = mergeVersions(Object.hasOwn(both, id) ? (both[id] ?? []) : [], versions);
  }
  return both;
}

/** The newer of two papers stands; the other is kept as a version of it. */
function bothPapers(here: KeptRow['papers'], there: KeptRow['papers']): Combined<'papers'> {
  const [older, newer] = here.updatedAt > there.updatedAt ? [there, here] : [here, there];
  const versions = new Map(
    [...older.versions, ...newer.versions, { savedAt: older.updatedAt, answers: older.answers }]
      .filter((one) => canonical(one.answers) !== canonical(newer.answers) || one.savedAt !== newer.updatedAt)
      .map((one) => [canonical(one), one]),
  );
  const inOrder = [...versions.values()].sort((one, other) => (one.savedAt < other.savedAt ? -1 : 1));
  return { row: { ...newer, versions: inOrder } };
}

/** Of a line that was changed in both the other's words become its draft; one that was removed in one of them is there. */
function bothPlans(here: KeptRow['absencePlans'], there: KeptRow['absencePlans']): Combined<'absencePlans'> {
  const lines = new Map(here.lines.map((line) => [line.id, line]));
  const drafts: KeptRow['drafts'][] = [];
  for (const other of there.lines) {
    const own = lines.get(other.id);
    if (!own || (own.removedOn && !other.removedOn)) lines.set(other.id, other);
    else if (own.text !== other.text && !other.removedOn)
      drafts.push({ key: absenceDraft('line', other.id), text: other.text, savedAt: there.savedAt });
  }
  const isGiven = (one: object) => here.handedOver.some((other) => canonical(one) === canonical(other));
  const row = {
    ...here,
    version: Math.max(here.version, there.version),
    lines: [...lines.values()],
    handedOver: [...here.handedOver, ...there.handedOver.filter((one) => !isGiven(one))],
  };
  return { row, drafts };
}

/** Of another copy's mark the newer. Of this copy's own both, where they differ: two computers went on under its name. */
function bothMarks(here: KeptRow['takeovers'], there: KeptRow['takeovers']): KeptRow['takeovers']['marks'] {
  const all = structuredClone(here.marks) as Record<string, Record<string, Mark>>;
  for (const [line, marks] of Object.entries(there.marks)) {
    const own = Object.hasOwn(all, line) ? (all[line] ?? {}) : {};
    for (const [writer, mark] of Object.entries(marks)) {
      const before = own[writer];
      // It may have come before under another name, when two computers went on under one.
      if (Object.values(own).some((one) => canonical(one) === canonical(mark))) continue;
      if (!before) own[writer] = mark;
      else if (writer === here.writer) own[crypto.randomUUID()] = mark;
      else if (mark.rev > before.rev) own[writer] = mark;
    }
    all[line] = own;
  }
  return all;
}

function editionOf(text: string): number {
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    return typeof version === 'number' ? version : 0;
  } catch {
    return 0;
  }
}
