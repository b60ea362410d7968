/**
 * `npm run -s score -- [BANK …] [--each] [--only=TEXT]`: scores the engine on labelled notes; on those of `dev` and
 * `research` unless told. `--each` lists what went wrong, `--only` the lines of it that hold TEXT (a topic, a rule, a word). What is kept aside
 * (`aside`, `unseen`, `borders`, `voices`, `sentences-kept`, `third-round-kept`) is to be scored once in a while, and is never listed.
 */
import { createEngine } from '../lib/engine';
import { BANKS } from './score/banks';
import { scoreBank } from './score/score';
import { tableOf } from './score/table';
import { loadRuleSet } from './text-tools/load-rule-set';

/** Whoever looks at them builds for them. */
const KEPT_ASIDE: ReadonlySet<string> = new Set([
  'aside',
  'unseen',
  'borders',
  'voices',
  'sentences-kept',
  'third-round-kept',
]);

const options = process.argv.slice(2);
const isBank = (name: string): name is keyof typeof BANKS => Object.hasOwn(BANKS, name);
const chosen = options.filter(isBank);
const unknown = options.find(
  (option) => !isBank(option) && option !== '--each' && !option.startsWith('--only='),
);
if (unknown) {
  console.error(
    `There is no ${unknown}. Banks: ${Object.keys(BANKS).join(', ')}; options: --each, --only=TEXT`,
  );
  process.exit(1);
}
const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length);

const { evaluate } = createEngine(loadRuleSet().shipped);
for (const name of chosen.length > 0 ? chosen : (['dev', 'research'] as const)) {
  const notes = BANKS[name]();
  if (notes.length === 0) continue;
  const score = scoreBank(notes, evaluate);
  console.log(tableOf(name, score));
  if (!options.includes('--each') && only === undefined) continue;
  if (KEPT_ASIDE.has(name)) console.log('What went wrong in notes that are kept aside is not shown.');
  else {
    const lines = score.wrongs.filter((wrong) => wrong.includes(only ?? ''));
    console.log(lines.length > 0 ? lines.join('\n') : 'Nothing went wrong in what was asked for.');
  }
}
