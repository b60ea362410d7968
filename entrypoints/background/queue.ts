import { type DiagnosticCode, note } from '@/lib/diagnostics';

/** Does one step after the other; one that fails is counted under the code, and the next goes on. */
export function createQueue(code: DiagnosticCode): (step: () => Promise<void>) => Promise<void> {
  let steps: Promise<void> = Promise.resolve();
  return (step) => {
    steps = steps.then(step).catch((cause: unknown) => note(code, cause));
    return steps;
  };
}
