import type { TextRange } from '@/lib/model';

const LOCAL_END = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._%+'-]*[\p{L}\p{N}_+-])?$/u;
const DOMAIN_START = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}(?![\p{L}\p{N}-])/u;
/** Also as some write it to hide from robots, "(at)", or because the keyboard put spaces around it. */
const AT = / ?(?:@|[([](?:at|snabel-?a)[)\]]) ?/giu;
/** What a lone word before a spaced @ must have to be a mailbox: "vi ses @ cafeen.dk" is none. */
const MAILBOX = /[\d._+]/;
const SAYS_MAIL = /mail/i;
const NEIGHBOURHOOD = 30;
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
  for (const { 0: sign, index } of text.matchAll(AT)) {
    const left = text.slice(Math.max(floor, index - LONGEST_LOCAL), index);
    const local = LOCAL_END.exec(left)?.[0];
    const from = index + sign.length;
    const domain = local && DOMAIN_START.exec(text.slice(from, from + LONGEST_DOMAIN))?.[0];
    if (!local || !domain) continue;
    const start = index - local.length;
    const isSpaced = /\s/.test(sign);
    if (
      isSpaced &&
      !MAILBOX.test(local) &&
      !SAYS_MAIL.test(text.slice(Math.max(0, start - NEIGHBOURHOOD), start))
    ) {
      continue;
    }
    floor = from + domain.length;
    found.push({ start, end: floor });
  }
  return found;
}
