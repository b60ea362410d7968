import type { AgreedItem, Changes } from '@/lib/model';

/** What undoes a change of what was agreed: what it touched, as it was. Anything written since stays. */
export function undoingAgreed(before: AgreedItem, change: Changes<AgreedItem>): Changes<AgreedItem> {
  const touched = Object.keys(change) as (keyof AgreedItem)[];
  return Object.fromEntries(touched.map((name) => [name, before[name] ?? null]));
}
