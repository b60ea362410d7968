import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OUTCOMES, type Outcome } from '../../tests/e2e/editors/outcome';
import type { BrowserName } from '../../tests/support/browsers';

/** How one behaviour came out, or null when the run did not come to it. */
export type Cell = (browser: BrowserName, editor: string, behaviour: string) => Outcome | null;

const fileOf = (...[browser, editor, behaviour]: Parameters<Cell>) =>
  join(OUTCOMES, browser, editor, `${behaviour}.json`);

export const readCell: Cell = (...cell) => {
  const file = fileOf(...cell);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outcome) : null;
};

/** The day of the last run, or null when there was none. */
export function dayOfRun(): string | null {
  return existsSync(OUTCOMES) ? statSync(OUTCOMES).mtime.toISOString().slice(0, 10) : null;
}
