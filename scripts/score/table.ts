import { IDENTIFIER_TYPES, type Score } from './score';
import { precisionOf, recallOf, say } from './tally';

/** The table of docs/ENGINE.md: shares with their 95 % intervals. */
export function tableOf(name: string, score: Score): string {
  const { topics, byTopic, identifiers, language } = score;
  const names = identifiers['person-name'];
  const rows: (readonly [string, string, string])[] = [
    ['all topics', say(precisionOf(topics)), say(recallOf(topics))],
    ...[...byTopic]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([topic, tally]) => [topic, say(precisionOf(tally)), say(recallOf(tally))] as const),
    ...IDENTIFIER_TYPES.map(
      (type) => [type, say(precisionOf(identifiers[type])), say(recallOf(identifiers[type]))] as const,
    ),
    ['language', say(precisionOf(language)), say(recallOf(language))],
  ];
  const shares: (readonly [string, string])[] = [
    ['explicit wording found', say(score.explicit)],
    ['paraphrase found', say(score.paraphrase)],
    ['quiet notes marked', say(score.quiet)],
    ['negated or hypothetical marked', say(score.muted)],
    ['historic marked', say(score.historicMarked)],
    ['historic as a quiet finding', say(score.historicQuiet)],
    ['named third persons marked', say(score.thirdPersons)],
    ['false names per 1,000 words', ((1000 * names.wrong) / score.words).toFixed(2)],
    ['false language hits per 500 notes', ((500 * language.wrong) / score.notes).toFixed(1)],
  ];
  return [
    `\n## ${name}: ${score.notes} notes, ${score.words} words\n`,
    '| | precision | recall |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    '| | |',
    '| --- | --- |',
    ...shares.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}
