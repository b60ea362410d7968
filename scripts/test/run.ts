/** Every check in order; the first that fails ends the run. */
import { rmSync } from 'node:fs';
import { buildAll } from '../build-all';
import { whyNoPolicy } from '../drive/policy';
import { judgePackets } from '../network/judge';
import { runInNamespace, whyNoNamespace } from '../network/namespace';
import { addCounts, type Counts, readCounts } from './counts';
import { runProgram, vitestArguments } from './programs';

interface Step {
  readonly name: string;
  /** False when the step failed; it has then said why. */
  run(): Promise<boolean>;
}

const REPORTS = '.output/reports';
const counts: Counts[] = [];
const noNamespace = whyNoNamespace();

function vitest(project: string): Step {
  return {
    name: project,
    async run() {
      const report = `${REPORTS}/${project}.json`;
      const passed = (await runProgram(vitestArguments(project, report))) === 0;
      counts.push(readCounts(report));
      return passed;
    },
  };
}

/** The browsers run where every packet is seen, and each has to be accounted for. */
function vitestWatched(project: string): Step {
  if (noNamespace) return vitest(project);
  return {
    name: `${project}, in a network of its own`,
    async run() {
      const report = `${REPORTS}/${project}.json`;
      const { exitCode, packets } = await runInNamespace([
        process.execPath,
        ...vitestArguments(project, report),
      ]);
      counts.push(readCounts(report));
      const { leaks, awake } = judgePackets(packets);
      if (!awake) console.error('The packet sniffer was not awake all the time.');
      for (const leak of leaks.slice(0, 20)) console.error(`unexplained packet: ${leak}`);
      console.log(`${packets.length} packets seen, ${leaks.length} unexplained`);
      return exitCode === 0 && awake && leaks.length === 0;
    },
  };
}

const steps: readonly Step[] = [
  { name: 'lint', run: async () => (await runProgram(['@biomejs/biome/bin/biome', 'check'])) === 0 },
  { name: 'types', run: async () => (await runProgram(['typescript/bin/tsc', '--noEmit'])) === 0 },
  vitest('unit'),
  vitest('component'),
  { name: 'build', run: () => buildAll('.output').then(() => true) },
  vitestWatched('e2e'),
  ...(process.argv.includes('--full') ? [vitestWatched('full')] : []),
];

async function main(): Promise<number> {
  // Headed tests press keys: never on the screen of the person who runs them, but on an Xvfb of their own.
  delete process.env.DISPLAY;
  delete process.env.WAYLAND_DISPLAY;
  rmSync(REPORTS, { recursive: true, force: true });
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
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (failed) console.error(`FAILED: ${failed}`);
  return failed ? 1 : 0;
}

process.exit(await main());
