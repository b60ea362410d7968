import type { TextRange } from '@/lib/model';

const LOCAL_END = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._%+'-]*[\p{L}\p{N}_+-])?$/u;
const DOMAIN_START = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}(?![\p{L}\p{N}-])/u;
/** Longest local part and domain (https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1). */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/**
 * Mail addresses, in text order. Goes out from each @ with bounded looks to both sides: a pattern over the
 * whole text would try every letter of a long word as a beginning.
 */
export function findEmails(text: string): TextRange[] {
  const found: TextRange[] = [];
  let floor = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const left = text.slice(Math.max(floor, at - LONGEST_LOCAL), at);
    const local = LOCAL_END.exec(left)?.[0];
    const domain = local && DOMAIN_START.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
    if (!local || !domain) continue;
    floor = at + 1 + domain.length;
    found.push({ start: at - local.length, end: floor });
  }
  return found;
}
