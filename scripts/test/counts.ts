import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Numbers of tests. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is read of a Vitest JSON report (https://vitest.dev/guide/reporters.html#json-reporter). */
interface Report {
  readonly testResults: readonly {
    /** The file's absolute path. */
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const readReport = (report: string): Report['testResults'] | null =>
  existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report).testResults : null;

/**
 * The counts of one Vitest JSON report, without the files named in `except` (paths from the root). A report that was
 * never written is one failure, and so is a file that cannot be loaded: it has no tests to fail.
 */
export function readCounts(report: string, except: readonly string[] = []): Counts {
  const files = readReport(report);
  if (!files) return { passed: 0, failed: 1, skipped: 0 };
  return files
    .filter(({ name }) => !except.includes(relative('.', name)))
    .map(({ status, assertionResults }): Counts => {
      const count = (wanted: string) => assertionResults.filter((one) => one.status === wanted).length;
      const passed = count('passed');
      const failed = count('failed');
      const unloaded = status === 'failed' && failed === 0;
      return {
        passed,
        failed: unloaded ? 1 : failed,
        skipped: assertionResults.length - passed - failed,
      };
    })
    .reduce(addCounts, { passed: 0, failed: 0, skipped: 0 });
}

/** The files of a Vitest JSON report in which something failed, as paths from the root; null without a report. */
export function readFailedFiles(report: string): string[] | null {
  const files = readReport(report);
  return files?.filter(({ status }) => status === 'failed').map(({ name }) => relative('.', name)) ?? null;
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
