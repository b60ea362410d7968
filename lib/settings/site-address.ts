import { fail, ok, type Result } from '@/lib/model';

/** Why an address is not taken as a site. Shown to the organisation by its code, beside the place in the list. */
export type AddressFault =
  | 'empty'
  | 'too-broad'
  | 'not-http'
  | 'not-an-address'
  | 'has-path'
  | 'has-credentials';

/**
 * Reads one address as an origin: `https://journal.example.dk:8443`. Blanks around it and a closing `/` or `/*`
 * are taken off, letters like æ become what browsers use. Patterns that cover more than one host are refused: a
 * site is always one that somebody has named.
 */
export function readOrigin(text: string): Result<string, AddressFault> {
  const address = text.trim().replace(/\/\*?$/, '');
  if (text.trim() === '') return fail('empty');
  if (address === '<all_urls>' || address.includes('*')) return fail('too-broad');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https')
    return fail(isHost(address) ? 'not-an-address' : 'not-http');
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return fail('not-an-address');
  const url = new URL(address);
  if (url.username || url.password) return fail('has-credentials');
  if (url.pathname !== '/' || url.search || url.hash) return fail('has-path');
  return ok(url.origin);
}

/** `journal.example.dk:8443` without a scheme, which only looks like one. */
function isHost(address: string): boolean {
  return /^[^/:]+:\d+$/.test(address);
}
