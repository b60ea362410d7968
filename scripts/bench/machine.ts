import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, release, totalmem, type } from 'node:os';
import { chromiumPath } from '../browsers.mjs';

export interface Machine {
  readonly hardware: string;
  readonly system: string;
  readonly browser: string;
  readonly node: string;
  /** ISO date. */
  readonly date: string;
  /** How many programs wanted a processor in the last minute: 0 is a machine at rest. */
  readonly load: string;
}

/** What the numbers were measured on, and how busy it is at this moment. */
export function describeMachine(): Machine {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const browser = execFileSync(chromiumPath() ?? 'chromium', ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return {
    hardware: `${cpus().length} × ${processor?.model.trim()}, ${memory} GB`,
    system: `${type()} ${release()} ${arch()}`,
    browser: browser.trim(),
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}
