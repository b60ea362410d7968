import { spawn, spawnSync } from 'node:child_process';
import { env, platform } from 'node:process';
import type { Readable } from 'node:stream';
import { findCommand } from '../browsers.mjs';

/** A display for a real window. `close` ends the Xvfb that was started for it, if any. */
export interface Display {
  readonly name: string;
  close(): void;
}

/** The person's own display, or a new Xvfb. Null where windows need no display (macOS, Windows). */
export async function displayFor(): Promise<Display | null> {
  if (platform !== 'linux') return null;
  if (env.DISPLAY) return { name: env.DISPLAY, close: () => undefined };
  if (env.WAYLAND_DISPLAY) return null;
  const program = findCommand(['Xvfb']);
  if (!program) throw new Error('no display, and no Xvfb to make one');
  // Xvfb picks a free number itself and writes it to descriptor 3 when it is ready.
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  // Danish, as with those it is made for. A dead key is a real key there; where the layout has none xdotool lends it a
  // code and takes it back, and a busy browser may look the code up too late.
  spawnSync('setxkbmap', ['-display', `:${number}`, 'dk'], { stdio: 'ignore' });
  return { name: `:${number}`, close: () => void server.kill() };
}
