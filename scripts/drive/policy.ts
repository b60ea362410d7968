import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { getuid, platform } from 'node:process';
import { findCommand } from '../browsers.mjs';

/** A program with its arguments. */
type Command = readonly [string, ...string[]];

/**
 * Lays a copy of /etc that can be written over the real one, in a mount namespace that ends with the browser, and
 * puts the policy there. The browser takes this shell's place, so that its process id and descriptors stay.
 */
const WITH_POLICY = `
set -e
mount -t tmpfs policy /mnt
mkdir /mnt/upper /mnt/work
mount -t overlay policy -o lowerdir=/etc,upperdir=/mnt/upper,workdir=/mnt/work /etc
mkdir -p "$(dirname "$1")"
printf %s "$2" > "$1"
shift 2
exec "$@"
`;

/** The command that starts a browser under this policy, which no other process sees. Linux only. */
export function underPolicy(policy: string, [program, ...args]: Command): Command {
  return [
    'unshare',
    ...flags(),
    'sh',
    '-c',
    WITH_POLICY,
    'policy',
    policyFile(program),
    policy,
    program,
    ...args,
  ];
}

/** Puts another policy in the place of the one that a running browser was started under; it looks again by itself. */
export function changePolicy(processId: number, program: string, policy: string): void {
  writeFileSync(`/proc/${processId}/root${policyFile(program)}`, policy);
}

/** Why no browser can be started under a policy of its own on this machine; null when it can. */
export function whyNoPolicy(): string | null {
  if (platform !== 'linux') return 'only Linux has mount namespaces';
  if (!findCommand(['unshare'])) return 'not installed: unshare';
  try {
    const [program, ...args] = underPolicy('{}', ['true']);
    execFileSync(program, args, { stdio: 'ignore' });
    return null;
  } catch {
    return 'no right to make a mount namespace';
  }
}

/** Where a browser of this name looks for its organisation's policy on Linux. */
function policyFile(program: string): string {
  if (/firefox/.test(program)) return '/etc/firefox/policies/policies.json';
  if (/google-chrome/.test(program)) return '/etc/opt/chrome/policies/managed/policy.json';
  if (/microsoft-edge/.test(program)) return '/etc/opt/edge/policies/managed/policy.json';
  return '/etc/chromium/policies/managed/policy.json';
}

function flags(): string[] {
  return getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
}
