/** Reads what tcpdump wrote and says which packets were not the browser's own known noise. */

/** The sniffer's own lookups: the first shows that it is awake, the last that it was until the end. */
export const FIRST_PROBE = 'sniffer-awake.invalid';
export const LAST_PROBE = 'sniffer-done.invalid';

interface Noise {
  readonly name: RegExp;
  readonly why: string;
}

/**
 * Lookups that browsers make by themselves with no extension at all, each measured. A name that an extension
 * of ours could have a reason to ask for is never put here.
 */
export const BROWSER_NOISE: readonly Noise[] = [
  { name: /^accounts\.google\.com$/, why: 'Chromium asks whether somebody is signed in, at every start' },
  { name: /^clients2\.google\.com$/, why: "Chromium's network time" },
  { name: /^update\.googleapis\.com$/, why: 'Chromium looks for updates of its components' },
  { name: /^redirector\.gvt1\.com$/, why: 'Chromium fetches the dictionary of its spell checker' },
  {
    name: /^content-autofill\.googleapis\.com$/,
    why: 'Chromium asks what the fields of a form are, by hash',
  },
  {
    name: /^firefox\.settings\.services\.mozilla\.com$/,
    why: "Firefox's remote settings, seen in SECURITY.md 3",
  },
];

export interface Verdict {
  /** Lines that nobody can account for. */
  readonly leaks: readonly string[];
  /** Names that were looked up among them. */
  readonly names: readonly string[];
  /** False: the sniffer was not awake from the first moment to the last, and `leaks` proves nothing. */
  readonly awake: boolean;
}

/** @param lines of `tcpdump -n -l`, with loopback TCP left out already */
export function judgePackets(lines: readonly string[]): Verdict {
  const awake = [FIRST_PROBE, LAST_PROBE].every((probe) => lines.some((line) => line.includes(probe)));
  const leaks = lines.filter((line) => !isExplained(line));
  const names = new Set(leaks.map(lookedUpName).filter((name) => name !== null));
  return { leaks, names: [...names].sort(), awake };
}

/** The name in a DNS question such as `A? example.org. (29)`; null for any other packet. */
export function lookedUpName(line: string): string | null {
  return (
    / (?:A|AAAA|HTTPS|SVCB|SRV|PTR|TXT|ANY|Type\d+)\? (\S+?)\.? \(\d+\)/.exec(line)?.[1]?.toLowerCase() ??
    null
  );
}

function isExplained(line: string): boolean {
  const name = lookedUpName(line);
  if (name !== null) {
    return (
      name === FIRST_PROBE || name === LAST_PROBE || BROWSER_NOISE.some((noise) => noise.name.test(name))
    );
  }
  return isRefusal(line) || isNeighbourTalk(line);
}

/** Nobody listens where the lookups go; the kernel says so on loopback. */
function isRefusal(line: string): boolean {
  return / IP 127\.0\.0\.\d+ > 127\.0\.0\.\d+: ICMP 127\.0\.0\.53 udp port 53 unreachable/.test(line);
}

/** The kernel's own talk about its new interface: multicast membership, router and neighbour search, ARP. */
function isNeighbourTalk(line: string): boolean {
  return (
    / IP6 \S+ > ff02::\S*: (?:HBH )?ICMP6, (?:multicast listener report|router solicitation|neighbor solicitation)/.test(
      line,
    ) || / ARP, Request who-has /.test(line)
  );
}
