import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';

/** A new, empty profile folder. */
export function makeProfile(browser: string): string {
  return mkdtempSync(join(tmpdir(), `sidemand-${browser}-`));
}

export function removeProfile(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** Resolves when the process has ended, at once when it already has. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** SIGKILL to a process and everything it started, as a power cut would end it. */
export async function killTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const gone = ended(child);
  if (platform === 'win32') {
    execFileSync('taskkill', ['/T', '/F', '/PID', String(child.pid)], { stdio: 'ignore' });
  } else {
    for (const pid of [child.pid, ...descendantsOf(child.pid)]) kill(pid);
  }
  await gone;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

function descendantsOf(root: number): number[] {
  const pairs = platform === 'linux' ? readProc() : readPs();
  const found = [root];
  for (const pid of found) {
    found.push(...pairs.filter(([, parent]) => parent === pid).map(([child]) => child));
  }
  return found.slice(1);
}

type ChildAndParent = readonly [number, number];

/** Small Linux images have no `ps`. */
function readProc(): ChildAndParent[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      // `pid (name) state parent …`, and the name may hold spaces and brackets.
      const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
      return [[Number(pid), Number(after.split(' ')[1])] as const];
    } catch {
      return [];
    }
  });
}

function readPs(): ChildAndParent[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return rows.map((row) => {
    const [pid = 0, parent = 0] = row.trim().split(/\s+/).map(Number);
    return [pid, parent];
  });
}
