import { execFile } from 'node:child_process';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { until } from './until';

const run = promisify(execFile);

/** Presses a key, as xdotool names it (`alt+shift+g`), in the newest window of this X display. */
export async function pressNative(display: string | null, key: string): Promise<void> {
  if (!display) throw new Error('native keys need a headed browser under X');
  const xdotool = (...args: string[]): Promise<{ stdout: string }> =>
    run('xdotool', args, { env: { ...env, DISPLAY: display } });
  const windows = await until(
    async () => (await xdotool('search', '--onlyvisible', '--name', '.+')).stdout.trim().split('\n'),
    { what: 'a window on the display' },
  );
  // Without a window manager nobody gives a window focus.
  await xdotool('windowfocus', '--sync', windows.at(-1) ?? '');
  await xdotool('key', '--clearmodifiers', key);
}
