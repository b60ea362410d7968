import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../support/browsers';

/** How a behaviour came out for one editor in one browser: a cell of docs/EDITORS.md. */
export type Outcome =
  | { readonly kind: 'holds'; readonly milliseconds?: number }
  | { readonly kind: 'not-served' | 'impossible'; readonly because: string }
  | { readonly kind: 'fails'; readonly because: string };

/** Thrown by a behaviour that cannot be had here, after it has tried. */
export class Impossible extends Error {}

/** Thrown by a behaviour that has no meaning where Sidemand stays away on purpose. */
export class NotServed extends Error {}

/** Below the folder of the other reports, one file a cell. */
export const OUTCOMES = join(import.meta.dirname, '../../../.output/reports/editors');

/** Runs one cell and throws if it fails. Where it has a name, how it came out is written down first. */
export async function judge(
  cell: readonly [BrowserName, editor: string, behaviour: string] | null,
  run: () => Promise<unknown>,
): Promise<void> {
  const outcome = await run().then(holds, explain);
  if (cell) record(cell, outcome.told);
  if (outcome.told.kind === 'fails') throw outcome.error;
}

function record([browser, editor, behaviour]: readonly [string, string, string], told: Outcome): void {
  const folder = join(OUTCOMES, browser, editor);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${behaviour}.json`), JSON.stringify(told));
}

const holds = (milliseconds: unknown): { told: Outcome; error?: unknown } => ({
  told: { kind: 'holds', ...(typeof milliseconds === 'number' ? { milliseconds } : {}) },
});

function explain(error: unknown): { told: Outcome; error: unknown } {
  const because = error instanceof Error ? error.message : String(error);
  if (error instanceof NotServed) return { told: { kind: 'not-served', because }, error };
  if (error instanceof Impossible) return { told: { kind: 'impossible', because }, error };
  return { told: { kind: 'fails', because: because.slice(0, 1000) }, error };
}
