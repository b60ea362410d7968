/** Every check in order; the first that fails ends the run. */
import { rmSync } from 'node:fs';
import { buildAll } from '../build-all';
import { whyNoPolicy } from '../drive/policy';
import { whyNoNamespace } from '../network/namespace';
import { addCounts, type Counts } from './counts';
import { runProgram } from './programs';
import { type Outcome, runBrowserProject, runProject } from './vitest-project';

interface Step {
  readonly name: string;
  /** False when the step failed; it has then said why. */
  run(): Promise<boolean>;
}

const counts: Counts[] = [];
const unsteady: string[] = [];
const noNamespace = whyNoNamespace();

const counted = (name: string, run: () => Promise<Outcome>): Step => ({
  name,
  async run() {
    const outcome = await run();
    counts.push(outcome.counts);
    unsteady.push(...outcome.unsteady);
    return outcome.passed;
  },
});
const inBrowsers = (project: string) =>
  counted(noNamespace ? project : `${project}, in a network of its own`, () => runBrowserProject(project));

const steps: readonly Step[] = [
  { name: 'lint', run: async () => (await runProgram(['@biomejs/biome/bin/biome', 'check'])) === 0 },
  { name: 'types', run: async () => (await runProgram(['typescript/bin/tsc', '--noEmit'])) === 0 },
  counted('unit', () => runProject('unit')),
  counted('component', () => runProject('component')),
  { name: 'build', run: () => buildAll('.output').then(() => true) },
  inBrowsers('e2e'),
  ...(process.argv.includes('--full') ? [inBrowsers('full')] : []),
];

async function main(): Promise<number> {
  // Headed tests press keys: never on the screen of the person who runs them, but on an Xvfb of their own.
  delete process.env.DISPLAY;
  delete process.env.WAYLAND_DISPLAY;
  rmSync('.output/reports', { recursive: true, force: true });
  if (noNamespace)
    console.log(`Without a namespace (${noNamespace}): the tests of network and full disk are left out.`);
  const noPolicy = whyNoPolicy();
  if (noPolicy) console.log(`Without policies (${noPolicy}): the policy tests are left out.`);
  let failed: string | null = null;
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const start = Date.now();
    const passed = await step.run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    });
    console.log(
      `== ${step.name}: ${passed ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`,
    );
    if (!passed) failed = step.name;
    if (failed) break;
  }
  const total = counts.reduce(addCounts, { passed: 0, failed: 0, skipped: 0 });
  if (total.skipped > 0) failed ??= `${total.skipped} skipped tests`;
  for (const file of unsteady) console.log(`UNSTEADY: ${file} failed beside others and passed alone`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (failed) console.error(`FAILED: ${failed}`);
  return failed ? 1 : 0;
}

process.exit(await main());
