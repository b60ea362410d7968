import type { PageHere, SitePreset } from '../model';

/** Longer addresses say no more about the kind of page. */
const LONGEST = 2_000;

/**
 * What kind of page an address is, by the first preset whose host and path fit. `title` is given only where
 * reading along is on: a journal's title may hold a name.
 */
export function pageTypeOf(
  address: string,
  presets: readonly SitePreset[],
  title?: string,
): Pick<PageHere, 'type' | 'preset' | 'verified'> | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  const path = (url.pathname + url.search + url.hash).slice(0, LONGEST);
  for (const preset of presets) {
    if (!preset.hosts.some((host) => isHost(url.hostname, host))) continue;
    const page = preset.pages.find(
      (pattern) => fits(pattern.path, path) && (!pattern.title || holds(title, pattern.title)),
    );
    if (page) return { type: page.type, preset: preset.id, verified: preset.verifiedOn !== null };
  }
  return null;
}

function isHost(hostname: string, host: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

function holds(title: string | undefined, words: string): boolean {
  return title?.toLowerCase().includes(words.toLowerCase()) ?? false;
}

/**
 * Whether a pattern with `*` (within a step) and `**` (anything) covers a path. Follows all places it can be
 * in at once: a regular expression of many `**` from somebody's file could keep the panel busy for minutes.
 */
function fits(pattern: string, path: string): boolean {
  const parts = pattern.toLowerCase().match(/\*\*|\*|[^*]/gu) ?? [];
  const text = path.toLowerCase();
  let places = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    if (part.startsWith('*')) {
      // One sweep, however many places there are: each would otherwise run over what the others have covered.
      let isOpen = false;
      for (let at = 0; at <= text.length; at++) {
        isOpen ||= places.has(at);
        if (isOpen) next.add(at);
        if (part === '*' && text[at] === '/') isOpen = false;
      }
    } else {
      for (const place of places) if (text.startsWith(part, place)) next.add(place + part.length);
    }
    places = next;
  }
  return places.has(text.length);
}
