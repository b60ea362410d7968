import { execFile } from 'node:child_process';
import { env } from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs xdotool on this X display and gives what it says. Throws where there is no display. */
export async function xdotool(display: string | null, ...args: readonly string[]): Promise<string> {
  if (!display) throw new Error('native keys and drags need a headed browser under X');
  return (await run('xdotool', args, { env: { ...env, DISPLAY: display } })).stdout.trim();
}
