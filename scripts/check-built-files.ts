import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizesOf, tooLarge } from './page-script-sizes';

/**
 * Looks at what is shipped, not at the source, for every way out of the device (SECURITY.md 3), and for
 * databases in the page script, which would belong to the host page's origin. A dependency that starts to use
 * one is found here.
 */
const WAYS_OUT: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  importScripts: /\bimportScripts\b/,
  'import()': /\bimport\s*\((?:`\.\/[\w-]+\.js`\))?/,
  'new Image': /\bnew\s+Image\b/,
  'window.open': /\b(?:window|self|globalThis)\s*\.\s*open\s*\(/,
  '.src=': /\.src\s*=(?!=)/,
  'location=': /\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace)\s*\(/,
  'tabs.create': /\btabs\s*\.\s*create\b(?:\(\{url:[\w.$]*)?/,
  setUninstallURL: /\bsetUninstallURL\b(?::\{minArgs)?/,
  address: /\bhttps?:\/\/[^\s"'`)<>]*/,
};

/** In the page script these would open the journal's own storage. */
const PAGE_STORAGE: Readonly<Record<string, RegExp>> = {
  indexedDB: /\bindexedDB\b/,
  localStorage: /\blocalStorage\b/,
  sessionStorage: /\bsessionStorage\b/,
};

const PAGE_SCRIPTS = /^page-(?:waiting|guide|leftovers)\.js$/;

interface Allowed {
  readonly file: RegExp;
  readonly way: string;
  /** What was matched, whole. */
  readonly match: RegExp;
  /** How often in one file; without it as often as it comes. */
  readonly times?: number;
  readonly why: string;
}

const ALLOWED: readonly Allowed[] = [
  {
    file: /\.js$/,
    way: 'setUninstallURL',
    match: /^setUninstallURL:\{minArgs$/,
    times: 1,
    why: "a row in webextension-polyfill's table of what takes how many arguments",
  },
  {
    file: /^chunks\/rest-/,
    way: 'tabs.create',
    match: /^tabs\.create\(\{url:(?:[\w$]|[\w.$]+\.runtime\.getURL)$/,
    times: 3,
    why: "the second press on a button that shows its address, and the extension's own practice room and workspace",
  },
  {
    file: /^chunks\/sidepanel-/,
    way: 'import()',
    match: /^import\(`\.\/rest-[\w-]+\.js`\)$/,
    times: 1,
    why: 'our own chunk by a fixed name: all of the panel but its header and the calm page',
  },
  {
    file: /^chunks\/rest-/,
    way: 'import()',
    match: /^import\(`\.\/(?:search|text-engine|calendar|passphrase-words)-[\w-]+\.js`\)$/,
    times: 4,
    why: 'our own chunks by a fixed name: search, "Tjek en tekst", the calendar file, words for a passphrase',
  },
  {
    file: /^chunks\/workspace-/,
    way: 'import()',
    match: /^import\(`\.\/(?:calendar|passphrase-words)-[\w-]+\.js`\)$/,
    times: 2,
    why: 'our own chunks by a fixed name: the calendar file, words for a passphrase',
  },
  {
    file: /^chunks\/search-/,
    way: 'fetch',
    match: /^fetch$/,
    times: 3,
    why: "a method of MiniSearch's tree of words: it looks a word up in memory",
  },
  {
    file: /^manifest\.json$/,
    way: 'address',
    match: /^http:\/\/(?:127\.0\.0\.1|localhost)\/\*$/,
    why: 'the hosts of the organisation flavour that the tests build',
  },
  {
    file: /\.(?:js|json)$/,
    way: 'address',
    match: /^https:\/\/journal\.example\.dk\.?$/,
    why: 'how a site is written, in the description of the policy',
  },
  {
    file: /\.js$/,
    way: 'address',
    match: /^https:\/\/\.?$/,
    why: 'how an address begins, in sentences to those who write one: no host follows',
  },
  {
    file: /\.js$/,
    way: 'address',
    match: /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)$/,
    why: "names of XML vocabularies in Preact's renderer",
  },
  {
    file: /^(?:chunks\/.*|background\.js)$/,
    way: 'address',
    match: /^https?:\/\/(?:tinyurl\.com\/y2uuvskb|bit\.ly\/2kdckMn)$/,
    why: "in the text of Dexie's errors",
  },
];

/**
 * What is wrong with a built extension, a sentence a place; empty when all is well.
 * @param guidanceAddresses the addresses that the guidance names as its sources and links: shown, never fetched
 */
export function checkBuiltFiles(folder: string, guidanceAddresses: ReadonlySet<string>): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:js|html|css|json)$/.test(name));
  const problems = files.flatMap((name) =>
    checkText(name, readFileSync(join(folder, name), 'utf8'), guidanceAddresses),
  );
  return [...problems, ...tooLarge(sizesOf(folder))];
}

/** The same for one file of a build. */
export function checkText(name: string, text: string, guidanceAddresses: ReadonlySet<string>): string[] {
  const ways = PAGE_SCRIPTS.test(name) ? { ...WAYS_OUT, ...PAGE_STORAGE } : WAYS_OUT;
  const times = new Map<Allowed, number>();
  const isAllowed = (way: string, match: string): boolean => {
    if (way === 'address' && guidanceAddresses.has(match)) return true;
    const entry = ALLOWED.find((one) => one.way === way && one.file.test(name) && one.match.test(match));
    if (!entry) return false;
    times.set(entry, (times.get(entry) ?? 0) + 1);
    return (times.get(entry) ?? 0) <= (entry.times ?? Number.POSITIVE_INFINITY);
  };
  return Object.entries(ways).flatMap(([way, pattern]) =>
    [...text.matchAll(new RegExp(pattern, 'g'))]
      .filter(([match]) => !isAllowed(way, match))
      .map(({ 0: match, index }) => {
        const around = text.slice(Math.max(0, index - 40), index + match.length + 40).replace(/\s+/g, ' ');
        return `${name}: ${way} in “${around}”`;
      }),
  );
}

/** Every address in the guidance, however deep. */
export function addressesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [...value.matchAll(new RegExp(WAYS_OUT.address ?? '', 'g'))].map(String);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}
