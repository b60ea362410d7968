import { judgePackets } from '../network/judge';
import { runInNamespace, whyNoNamespace } from '../network/namespace';
import { addCounts, type Counts, readCounts, readFailedFiles } from './counts';
import { runProgram, vitestArguments } from './programs';

const REPORTS = '.output/reports';
/** More than these, and the fault is not the machine's. */
const MOST_RUN_AGAIN = 3;

export interface Outcome {
  readonly passed: boolean;
  readonly counts: Counts;
  /** Files that passed only alone. */
  readonly unsteady: readonly string[];
}

/** Runs Vitest with these arguments; false when a test, or what is looked at beside the tests, failed. */
type Run = (args: readonly string[]) => Promise<boolean>;

const plainly: Run = async (args) => (await runProgram(args)) === 0;

/** The browsers run where every packet is seen, and each has to be accounted for. */
const watched: Run = async (args) => {
  const { exitCode, packets } = await runInNamespace([process.execPath, ...args]);
  const { leaks, awake } = judgePackets(packets);
  if (!awake) console.error('The packet sniffer was not awake all the time.');
  for (const leak of leaks.slice(0, 20)) console.error(`unexplained packet: ${leak}`);
  console.log(`${packets.length} packets seen, ${leaks.length} unexplained`);
  if (!awake || leaks.length > 0) throw new Error('The network was not as quiet as it has to be.');
  return exitCode === 0;
};

/** One project of vitest.config.ts. */
export async function runProject(project: string): Promise<Outcome> {
  const report = `${REPORTS}/${project}.json`;
  const passed = await plainly(vitestArguments(project, report));
  return { passed, counts: readCounts(report), unsteady: [] };
}

/**
 * A project that drives browsers. A file that failed beside others is run once more, alone: two browsers on a busy
 * machine are late at times, a fault is there again. It is named either way (decision 0034).
 */
export async function runBrowserProject(project: string): Promise<Outcome> {
  const run = whyNoNamespace() ? plainly : watched;
  const report = `${REPORTS}/${project}.json`;
  if (await run(vitestArguments(project, report)))
    return { passed: true, counts: readCounts(report), unsteady: [] };
  const failed = readFailedFiles(report) ?? [];
  if (failed.length === 0 || failed.length > MOST_RUN_AGAIN)
    return { passed: false, counts: readCounts(report), unsteady: [] };
  console.log(`\n== ${project}, once more alone: ${failed.join(', ')}`);
  const again = `${REPORTS}/${project}-again.json`;
  const passed = await run([...vitestArguments(project, again), '--no-file-parallelism', ...failed]);
  const counts = addCounts(readCounts(report, failed), readCounts(again));
  const stillFailed = readFailedFiles(again) ?? failed;
  return { passed, counts, unsteady: failed.filter((file) => !stillFailed.includes(file)) };
}
