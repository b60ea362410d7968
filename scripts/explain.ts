/** `npm run -s explain -- "text"`: why the engine finds what it finds. Without a text, standard input is read. */
import { readFileSync } from 'node:fs';
import { createExplainer, type Explained } from '../lib/engine';
import { loadRuleSet } from './text-tools/load-rule-set';

const STANDARD_INPUT = 0;
const text = process.argv.slice(2).join(' ') || readFileSync(STANDARD_INPUT, 'utf8');
const explain = createExplainer(loadRuleSet().compiled);
for (const sentence of explain(text)) console.log(tell(sentence).join('\n'));

function tell({
  place,
  words,
  slots,
  references,
  frames,
  told,
  triggers,
  opinions,
  findings,
}: Explained): string[] {
  const say = (trigger: Explained['triggers'][number]) => `${trigger.words} (${trigger.effects.join(', ')})`;
  const list = (lines: readonly string[]) =>
    (lines.length > 0 ? lines : ['none']).map((line) => `    ${line}`);
  return [
    `sentence  ${JSON.stringify(text.slice(place.start, place.end))}`,
    `  words     ${words.map(({ key, isName }) => (isName ? `${key}=name` : key)).join(' ')}`,
    '  slots',
    ...list(
      slots.flatMap(({ word, slots: met }) => {
        const groups = [...new Set(met)].filter((slot) => /^@[\w-]+$/.test(slot));
        return groups.length > 0 ? [`${word} ← ${groups.join(', ')}`] : [];
      }),
    ),
    '  pronouns',
    ...list(references.map(({ word, standsFor }) => `${word} stands for ${standsFor}, of a sentence before`)),
    '  frames',
    ...list(
      frames.map(({ rule, frame, words: met, certainty, triggers: weighed }) => {
        const because = weighed.length > 0 ? `, for ${weighed.map(say).join('; ')}` : '';
        return `${rule}/${frame}: ${met.join(' … ')} is ${certainty}${because}`;
      }),
    ),
    `  told      ${told.map(say).join('; ') || 'nothing'} by other sentences`,
    `  context   ${triggers.map(say).join('; ') || 'none'}`,
    '  learned',
    ...list(
      opinions.map(
        ({ topic, score, verdict, words: said }) =>
          `${topic} ${score.toFixed(1)}, ${verdict}, for: ${said.join(' ')}`,
      ),
    ),
    '  decision',
    ...list(
      findings.map(({ ruleId, card, certainty, alert, role, start, end }) => {
        const how = alert ? 'marked' : 'quiet';
        return `${JSON.stringify(text.slice(start, end))} ${role ?? certainty}, ${how}: ${ruleId} → ${card}`;
      }),
    ),
    '',
  ];
}
