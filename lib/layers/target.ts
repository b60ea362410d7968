import { type Guidance, type Reference, type ReferenceKind, readReference } from '@/lib/model';

/** Which list of the guidance a kind of reference points into. The calm page is in none. */
export const PARTS = {
  card: 'cards',
  topic: 'topics',
  article: 'articles',
  term: 'terms',
  link: 'links',
  slot: 'slots',
  checklist: 'checklists',
  plan: 'plans',
} as const satisfies Partial<Record<ReferenceKind, keyof Guidance>>;
export type TargetKind = keyof typeof PARTS;

/** Something of the guidance that a layer can point to. */
export interface Target {
  readonly id: string;
  readonly materialChange?: string;
}

/** The kind of a reference that leads into a list; `null` for the calm page and for what is no reference. */
export function kindOf(target: Reference): TargetKind | null {
  const kind = readReference(target)?.kind;
  return kind && kind in PARTS ? (kind as TargetKind) : null;
}

/** What a reference points to, if it is there. */
export function findTarget(guidance: Guidance, target: Reference): Target | undefined {
  const kind = kindOf(target);
  if (!kind) return undefined;
  const list: readonly Target[] = guidance[PARTS[kind]];
  return list.find(({ id }) => id === readReference(target)?.id);
}

/** Whether a reference leads somewhere. `checklist:start/key` is an item of a list, or a section of a plan. */
export function leadsSomewhere(guidance: Guidance, target: Reference): boolean {
  if (target === 'calm:page') return true;
  const [whole = '', part] = target.split('/');
  const found = findTarget(guidance, whole as Reference);
  if (part === undefined || !found) return found !== undefined;
  return partsOf(found).some(({ id }) => id === part);
}

function partsOf(found: object): readonly { readonly id: string }[] {
  if ('items' in found && Array.isArray(found.items)) return found.items;
  return 'sections' in found && Array.isArray(found.sections) ? found.sections : [];
}

/** The guidance with one target changed or, for `null`, gone. */
export function putTarget(guidance: Guidance, target: Reference, next: Target | null): Guidance {
  const kind = kindOf(target);
  if (!kind) return guidance;
  const part = PARTS[kind];
  const list: readonly Target[] = guidance[part];
  const id = readReference(target)?.id;
  const changed = list.flatMap((one) => (one.id !== id ? [one] : next ? [next] : []));
  return { ...guidance, [part]: changed };
}
