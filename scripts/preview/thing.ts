/** The kinds of guidance that the preview lists, in its order. */
export const KINDS = [
  'topic',
  'card',
  'article',
  'term',
  'link',
  'slot',
  'checklist',
  'plan',
  'talk',
  'paper',
  'site',
  'helpline',
] as const;
export type Kind = (typeof KINDS)[number];

/** One piece of guidance. */
export interface Thing {
  readonly kind: Kind;
  readonly id: string;
}

/** `card:promise.info`: as content points to it. */
export function nameOf({ kind, id }: Thing): string {
  return `${kind}:${id}`;
}

/** The other way; `null` for a name that is none. */
export function readName(name: string): Thing | null {
  const at = name.indexOf(':');
  const kind = KINDS.find((known) => known === name.slice(0, at));
  return kind && at < name.length - 1 ? { kind, id: name.slice(at + 1) } : null;
}
