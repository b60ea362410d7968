/** The kinds of guidance that one piece can point to. */
export const REFERENCE_KINDS = [
  'card',
  'topic',
  'article',
  'term',
  'link',
  'slot',
  'checklist',
  'plan',
  'calm',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** `card:promise.info`, `slot:leder`, `calm:page`: one way of pointing, in content, search and layers alike. */
export type Reference = `${ReferenceKind}:${string}`;

/** Takes a reference apart; `null` for a text that is none. */
export function readReference(text: string): { kind: ReferenceKind; id: string } | null {
  const at = text.indexOf(':');
  const kind = REFERENCE_KINDS.find((known) => known === text.slice(0, at));
  return kind && at < text.length - 1 ? { kind, id: text.slice(at + 1) } : null;
}
