import type { Finding, IdentifierType, TextRange } from '../../lib/model';
import type { LabelledNote } from './banks';
import { count, newShare, newTally, type Share, type Tally } from './tally';

export const IDENTIFIER_TYPES = ['cpr', 'phone', 'email', 'address', 'person-name'] as const;

/** What came of a bank of notes. */
export interface Score {
  notes: number;
  topics: Tally;
  byTopic: Map<string, Tally>;
  explicit: Share;
  paraphrase: Share;
  /** Quiet notes in which a topic is marked all the same. */
  quiet: Share;
  /** Negated and hypothetical mentions that are marked. */
  muted: Share;
  historicMarked: Share;
  historicQuiet: Share;
  identifiers: Record<IdentifierType, Tally>;
  thirdPersons: Share;
  words: number;
  language: Tally;
  /** One line for each thing that went wrong, where they are asked for. */
  wrongs: string[];
}

/** A mark for a topic that is near an expected one is neither right nor wrong (as in ENGINE.md 6). */
const RELATED = [
  ['violence', 'threat', 'work-accident', 'crime-averting', 'child-concern', 'coercion'],
  ['data-breach', 'record-snooping', 'social-media', 'relatives-sharing', 'authority-sharing', 'consent'],
  ['suicide-risk', 'adverse-event'],
];

/** Scores findings against labelled notes. Third persons are counted by their names, not as a topic. */
export function scoreBank(
  notes: readonly LabelledNote[],
  evaluate: (text: string) => readonly Finding[],
): Score {
  const score: Score = {
    notes: notes.length,
    topics: newTally(),
    byTopic: new Map(),
    explicit: newShare(),
    paraphrase: newShare(),
    quiet: newShare(),
    muted: newShare(),
    historicMarked: newShare(),
    historicQuiet: newShare(),
    identifiers: Object.fromEntries(
      IDENTIFIER_TYPES.map((type) => [type, newTally()]),
    ) as Score['identifiers'],
    thirdPersons: newShare(),
    words: 0,
    language: newTally(),
    wrongs: [],
  };
  for (const note of notes) {
    const findings = evaluate(note.text);
    const wrong = (what: string, { start, end }: TextRange) =>
      score.wrongs.push(`${what}\t${note.id}\t${note.text.slice(start, end)}\t${note.text}`);
    score.words += note.text.split(/\s+/).length;
    scoreTopics(score, note, findings, wrong);
    scoreIdentifiers(score, note, findings, wrong);
    scoreRanges(
      score.language,
      note.language,
      findings.filter(({ kind }) => kind === 'language'),
      (what, at) => wrong(`${what} language`, at),
    );
  }
  return score;
}

type Tell = (what: string, place: TextRange) => void;

function scoreTopics(score: Score, note: LabelledNote, findings: readonly Finding[], wrong: Tell): void {
  const topical = findings.filter(({ kind, topic }) => kind === 'topic' && topic !== 'third-party');
  const marked = new Set(topical.filter(({ alert }) => alert).map(({ topic }) => topic));
  const expected = note.expected.filter(({ topic }) => topic !== 'third-party');
  const wanted = topicsOf(expected, 'affirmed');
  const allowed = new Set([...wanted, ...topicsOf(expected, 'possible')]);

  for (const topic of new Set([...marked, ...wanted])) {
    const tally = score.byTopic.get(topic) ?? newTally();
    score.byTopic.set(topic, tally);
    for (const each of [score.topics, tally]) {
      if (!marked.has(topic)) each.missed++;
      else if (allowed.has(topic)) each.right++;
      else if (!isRelated(topic, allowed)) each.wrong++;
    }
    if (!marked.has(topic)) {
      const missed = expected.find((one) => one.topic === topic && one.certainty === 'affirmed');
      if (missed) wrong(`missed ${topic} ${missed.difficulty ?? ''}`.trim(), missed);
    } else if (!allowed.has(topic) && !isRelated(topic, allowed)) {
      const alarm = topical.find((one) => one.topic === topic && one.alert);
      if (alarm) wrong(`false ${topic} ${alarm.ruleId}/${alarm.because.frame}`, alarm);
    }
  }
  for (const one of expected) {
    const { topic, certainty, difficulty } = one;
    if (certainty === 'affirmed' && difficulty) count(score[difficulty], marked.has(topic));
    if (allowed.has(topic)) continue;
    if (marked.has(topic)) wrong(`marked ${certainty} ${topic}`, one);
    if (certainty === 'negated' || certainty === 'hypothetical') count(score.muted, marked.has(topic));
    if (certainty === 'historic') {
      count(score.historicMarked, marked.has(topic));
      count(score.historicQuiet, !marked.has(topic) && topical.some((found) => found.topic === topic));
    }
  }
  // Some banks count a note with an identifier or a judging word as one to be marked.
  if (allowed.size === 0 && !note.expected.some(({ topic }) => topic === 'third-party')) {
    count(score.quiet, marked.size > 0);
  }
}

function scoreIdentifiers(score: Score, note: LabelledNote, findings: readonly Finding[], wrong: Tell): void {
  const isThird = (role: string | undefined) => ['third', 'relative', 'fellow-citizen'].includes(role ?? '');
  for (const type of IDENTIFIER_TYPES) {
    const expected = note.identifiers.filter((one) => one.type === type);
    const found = findings.filter(({ kind, topic }) => kind === 'identifier' && topic === type);
    scoreRanges(score.identifiers[type], expected, found, (what, at) => wrong(`${what} ${type}`, at));
    if (type !== 'person-name') continue;
    for (const one of expected.filter(({ role }) => isThird(role))) {
      const hit = found.find((other) => touches(one, other));
      count(score.thirdPersons, hit?.alert === true);
      if (hit && !hit.alert) wrong(`unmarked third person, taken for ${hit.role}`, one);
    }
  }
}

function scoreRanges(
  tally: Tally,
  expected: readonly TextRange[],
  found: readonly TextRange[],
  wrong: Tell,
): void {
  for (const one of expected) {
    if (found.some((other) => touches(one, other))) tally.right++;
    else {
      tally.missed++;
      wrong('missed', one);
    }
  }
  for (const one of found) {
    if (expected.some((other) => touches(one, other))) continue;
    tally.wrong++;
    wrong('false', one);
  }
}

function topicsOf(expected: LabelledNote['expected'], certainty: string): Set<string> {
  return new Set(expected.filter((one) => one.certainty === certainty).map(({ topic }) => topic));
}

/** Whether a topic is near one of these. */
export function isRelated(topic: string, expected: ReadonlySet<string>): boolean {
  return RELATED.some((group) => group.includes(topic) && group.some((other) => expected.has(other)));
}

const touches = (a: TextRange, b: TextRange) => a.start < b.end && b.start < a.end;
