/**
 * The inside of a network namespace: `inside.ts <log> <command…>`. Makes the network, starts the sniffer and
 * only then the command; ends with its exit code.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { closeSync, existsSync, openSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCommand } from '../browsers.mjs';
import { until } from '../drive';
import { FIRST_PROBE, LAST_PROBE } from './judge';

/** Nobody listens there: lookups are seen, refused at once, and nothing waits for them. */
const RESOLVER = '127.0.0.53';

/** Through these sockets a lookup would leave without a packet of this network. */
const RESOLVER_SOCKETS = ['/run/systemd/resolve', '/run/nscd', '/run/dbus', '/run/avahi-daemon'];

function makeNetwork(folder: string): void {
  const ip = (line: string): void => void execFileSync(findCommand(['ip']) ?? 'ip', line.split(' '));
  ip('link set lo up');
  // A way out with a neighbour that never answers: packets leave and are seen, and nothing comes back.
  ip('link add out0 type veth peer name away0');
  ip('link set away0 up');
  ip('addr add 10.99.0.2/24 dev out0');
  ip('link set out0 up');
  ip('neigh add 10.99.0.1 lladdr 02:00:00:00:00:01 dev out0');
  ip('route add default via 10.99.0.1');
  const resolver = join(folder, 'resolv.conf');
  writeFileSync(resolver, `nameserver ${RESOLVER}\noptions timeout:1 attempts:1\n`);
  if (existsSync('/etc/resolv.conf')) {
    execFileSync('mount', ['--bind', resolver, realpathSync('/etc/resolv.conf')]);
  }
  for (const socket of RESOLVER_SOCKETS.filter(existsSync)) {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', realpathSync(socket)]);
  }
}

/** Loopback TCP is the test hosts and the drivers' own wires; everything else is written down. */
function startSniffer(log: string): ChildProcess {
  const output = openSync(log, 'w');
  const filter = 'not (tcp and src net 127 and dst net 127) and not (ip6 and tcp and src ::1 and dst ::1)';
  const sniffer = spawn(
    findCommand(['tcpdump']) ?? 'tcpdump',
    ['-n', '-l', '-Z', 'root', '-i', 'any', filter],
    {
      stdio: ['ignore', output, 'ignore'],
    },
  );
  closeSync(output);
  return sniffer;
}

/** Sends a lookup for this name until it stands in the log: the sniffer is awake, and all before it is written. */
async function waitForProbe(log: string, name: string): Promise<void> {
  const labels = name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label)]));
  const header = Buffer.from('000101000001000000000000', 'hex');
  const question = Buffer.concat([header, ...labels, Buffer.from('0000010001', 'hex')]);
  const socket = createSocket('udp4');
  socket.on('error', () => undefined);
  await until(
    () => {
      socket.send(question, 53, RESOLVER);
      return readFileSync(log, 'utf8').includes(name);
    },
    { what: 'the sniffer', timeout: 30_000 },
  );
  socket.close();
}

const [log = '', program = '', ...args] = process.argv.slice(2);
makeNetwork(dirname(log));
const sniffer = startSniffer(log);
await waitForProbe(log, FIRST_PROBE);
const command = spawn(program, args, { stdio: 'inherit' });
const code = await new Promise<number>((resolve) => command.once('exit', (status) => resolve(status ?? 1)));
await waitForProbe(log, LAST_PROBE);
sniffer.kill();
process.exit(code);
