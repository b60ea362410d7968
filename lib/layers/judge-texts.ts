import type { LayerFault, LocalText } from '@/lib/model';
import { type FoundText, faultAt, fieldOf, type Place, textsIn } from './fault';
import { TEXT } from './sentences';

/** Longest text of a field, in characters. What is not named here has {@link OTHERWISE}. */
const LIMITS: Readonly<Record<string, number>> = {
  chip: 40,
  title: 120,
  summary: 139,
  doNow: 300,
  doNot: 300,
  askWho: 300,
  say: 300,
  role: 80,
  publisher: 80,
  approvedBy: 120,
  body: 20_000,
  // A quote of what stood there, whatever its length.
  base: 20_000,
  // Judged by the field that it is for.
  value: 20_000,
};
const OTHERWISE = 2_000;

/** Fields that steer and are not read as text. */
const UNSPOKEN: ReadonlySet<string> = new Set([
  'id',
  'url',
  'path',
  'hosts',
  'target',
  'op',
  'card',
  'topic',
  'see',
  'pages',
  'base',
]);

/** Control characters but tab and line breaks, zero-width ones, and those that turn the reading direction. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\u200b\u2060-\u2064\ufeff]/u;

/**
 * What is wrong with the texts of a layer, each for itself: code, loudness, numbers of people, length, slots.
 * Without `slots` every slot counts as there.
 */
export function judgeTexts(layer: unknown, slots: ReadonlySet<string> | null): LayerFault[] {
  return textsIn(layer).flatMap((found) => judgeOne(found, slots).map((say) => faultAt(found.place, say)));
}

function judgeOne({ place, text }: FoundText, slots: ReadonlySet<string> | null): LocalText[] {
  const said: LocalText[] = [];
  if (/<[a-z/!?]/i.test(text)) said.push(TEXT.markup);
  if (/(?:java|vb)script\s*:|\bdata:[\w+.-]*[/;,]/i.test(text)) said.push(TEXT.scriptAddress);
  if (UNSEEN.test(text)) said.push(TEXT.hidden);
  if (/\b\d{6}[- ]?\d{4}\b/.test(text)) said.push(TEXT.cpr);
  const field = fieldOf(place);
  said.push(...judgeLength(text, field));
  if (UNSPOKEN.has(field)) return said;
  if (text.includes('!')) said.push(TEXT.loud);
  // The value of a change is judged with its path (judge-changes).
  if (field !== 'value') said.push(...judgePlaceholders(text, takesPlaceholders(place), slots));
  return said;
}

/** Whether the text is longer than its field may be. */
export function judgeLength(text: string, field: string): LocalText[] {
  const limit = LIMITS[field] ?? OTHERWISE;
  return text.length > limit ? [TEXT.tooLong(text.length, limit)] : [];
}

/** `{leder}` stands only in a card's steps and in whom to ask, never first, and names a slot that exists. */
export function judgePlaceholders(
  text: string,
  allowed: boolean,
  slots: ReadonlySet<string> | null,
): LocalText[] {
  const said = [...text.matchAll(/\{([^{}]*)\}?/g)].flatMap(([whole, id = '']) => {
    if (!allowed) return [TEXT.placeholderHere(whole)];
    return !slots || slots.has(id) ? [] : [TEXT.placeholderUnknown(whole)];
  });
  return allowed && text.startsWith('{') ? [...said, TEXT.placeholderFirst] : said;
}

function takesPlaceholders(place: Place): boolean {
  return place[0] === 'add' && place[1] === 'cards' && ['doNow', 'askWho'].includes(fieldOf(place));
}
