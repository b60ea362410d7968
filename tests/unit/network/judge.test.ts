import { describe, expect, test } from 'vitest';
import { FIRST_PROBE, judgePackets, LAST_PROBE } from '@/scripts/network/judge';

// Recorded with `tcpdump -n -l -i any` in the namespace of scripts/network, 2026-11-22.
const lookup = (name: string, type = 'A'): string =>
  `01:26:04.118273 lo    In  IP 127.0.0.1.36585 > 127.0.0.53.53: 14567+ ${type}? ${name}. (39)`;
const awake = [lookup(FIRST_PROBE), lookup(LAST_PROBE)];
const REFUSAL =
  '01:26:04.118280 lo    In  IP 127.0.0.53 > 127.0.0.1: ICMP 127.0.0.53 udp port 53 unreachable, length 75';
const NEIGHBOUR =
  '01:26:04.2 out0  Out IP6 :: > ff02::1:ff1d:47b1: ICMP6, neighbor solicitation, who has fe80::1, length 32';
const MEMBERSHIP =
  '01:26:04.3 away0 Out IP6 :: > ff02::16: HBH ICMP6, multicast listener report v2, 1 group record(s), length 28';

describe('what is no leak', () => {
  test.each([
    ['a lookup of the browser itself', lookup('update.googleapis.com')],
    ["the dictionary of Chromium's spell checker", lookup('redirector.gvt1.com')],
    ['the same as an HTTPS record', lookup('content-autofill.googleapis.com', 'Type65')],
    ['the refusal of a lookup', REFUSAL],
    ["the kernel's search for neighbours", NEIGHBOUR],
    ['its multicast membership', MEMBERSHIP],
  ])('%s', (_, line) => {
    expect(judgePackets([...awake, line])).toEqual({ leaks: [], names: [], awake: true });
  });
});

describe('what is a leak', () => {
  test.each([
    ['a lookup', lookup('example.org'), ['example.org']],
    ['a lookup of an IPv6 address', lookup('example.org', 'AAAA'), ['example.org']],
    [
      'a name that only ends like known noise',
      lookup('evil-update.googleapis.com'),
      ['evil-update.googleapis.com'],
    ],
    [
      'known noise below another name',
      lookup('update.googleapis.com.example.org'),
      ['update.googleapis.com.example.org'],
    ],
    [
      'a connection',
      '01:2 out0  Out IP 10.99.0.2.50550 > 9.9.9.9.80: Flags [S], seq 38, win 64240, length 0',
      [],
    ],
    [
      'a datagram, as STUN and QUIC send them',
      '01:2 out0  Out IP 10.99.0.2.57440 > 8.8.8.8.99: UDP, length 3',
      [],
    ],
    [
      'an IPv6 packet',
      '01:2 out0  Out IP6 fe80::1.5353 > ff02::fb.5353: 0 PTR (QM)? _ipp._tcp.local. (30)',
      [],
    ],
    ['a ping', '01:2 out0  Out IP 10.99.0.2 > 9.9.9.9: ICMP echo request, id 1, seq 1, length 64', []],
    ['a line of another shape', 'something else', []],
  ])('%s', (_, line, names) => {
    const verdict = judgePackets([...awake, line]);
    expect(verdict.leaks).toEqual([line]);
    expect(verdict.names).toEqual(names);
  });
});

test.each([
  ['started', [lookup(LAST_PROBE)]],
  ['lasted', [lookup(FIRST_PROBE)]],
  ['wrote anything', []],
])('a sniffer that never %s proves nothing', (_, lines) => {
  expect(judgePackets(lines).awake).toBe(false);
});
