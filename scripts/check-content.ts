/**
 * `npm run check:content`: says what is wrong in `content/`, or that all is well; what is due for review, and
 * what could read more easily. Ends with 1 for mistakes alone. A folder other than ours may be named after it.
 */
import { resolve } from 'node:path';
import type { Content, Mistake } from '../lib/pack';
import { examineContent, sayReview } from './authoring';

const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '..'));
const { content, mistakes, hints, reviews } = examineContent(root, new Date().toISOString().slice(0, 10));

for (const mistake of mistakes) console.error(say(mistake));
for (const review of reviews) console.log(sayReview(review));
for (const hint of hints) console.log(`Et råd: ${say(hint)}`);
if (mistakes.length > 0) {
  console.error(mistakes.length === 1 ? 'Der er 1 fejl.' : `Der er ${mistakes.length} fejl.`);
  process.exitCode = 1;
} else if (content) console.log(`Alt indhold er i orden: ${count(content)}.`);

function say({ file, line, message }: Mistake): string {
  return `${file}, linje ${line}: ${message}`;
}

function count(all: Content): string {
  const counted = [
    [all.cards, 'kort', 'kort'],
    [all.topics, 'emne', 'emner'],
    [all.articles, 'artikel', 'artikler'],
    [all.terms, 'opslag i ordlisten', 'opslag i ordlisten'],
    [all.links, 'link', 'links'],
    [all.slots, 'plads', 'pladser'],
    [all.checklists, 'tjekliste', 'tjeklister'],
    [all.plans, 'plan', 'planer'],
    [all.helplines, 'nummer', 'numre'],
    [all.sites, 'system', 'systemer'],
    [all.rules, 'regel', 'regler'],
    [all.rules.flatMap(({ examples }) => examples), 'eksempel, der holder', 'eksempler, der holder'],
    [all.practiceNotes, 'øvenotat', 'øvenotater'],
  ] as const;
  return counted.map(([{ length }, one, many]) => `${length} ${length === 1 ? one : many}`).join(', ');
}
