import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
import { findCommand } from '../browsers.mjs';

export interface NamespaceRun {
  readonly exitCode: number;
  /** What tcpdump wrote, a line a packet; loopback TCP (the test hosts, the browsers' drivers) is left out. */
  readonly packets: readonly string[];
}

/**
 * Whether this machine can make a network of its own for a process: Linux, with `unshare`, `ip` and `tcpdump`,
 * as root or with user namespaces. Null when it can, else why not.
 */
export function whyNoNamespace(): string | null {
  if (platform !== 'linux') return 'only Linux has network namespaces';
  const missing = ['unshare', 'ip', 'tcpdump'].filter((command) => !findCommand([command]));
  if (missing.length > 0) return `not installed: ${missing.join(', ')}`;
  try {
    const test = 'ip link set lo up && ip link add out0 type veth peer name away0';
    execFileSync('unshare', [...unshareFlags(), 'sh', '-c', test], { stdio: 'ignore' });
    return null;
  } catch {
    return 'no right to make one';
  }
}

/**
 * Runs a command in a network namespace where packets can leave but nobody answers, with a sniffer on every
 * interface. Standard streams are passed through.
 */
export async function runInNamespace(command: readonly string[]): Promise<NamespaceRun> {
  const folder = mkdtempSync(join(tmpdir(), 'sidemand-network-'));
  const log = join(folder, 'packets.log');
  const inside = [process.execPath, '--import', 'tsx', join(import.meta.dirname, 'inside.ts'), log];
  const child = spawn('unshare', [...unshareFlags(), ...inside, ...command], { stdio: 'inherit' });
  const exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  try {
    return { exitCode, packets: readFileSync(log, 'utf8').split('\n').filter(Boolean) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function unshareFlags(): string[] {
  const own = ['--net', '--mount'];
  return getuid?.() === 0 ? own : ['--user', '--map-root-user', ...own];
}
