import type { LayerFault, LocalText } from '@/lib/model';

/** Keys and list places that lead from the file's top to one value, as JSON counts them. */
export type Place = readonly (string | number)[];

/** What is wrong at a place. People count from 1, so the written place does too. */
export function faultAt(place: Place, { da, en }: LocalText): LayerFault {
  const at = place.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  return { at, da, en };
}

/** The field that a place is about: a list's name for what stands in the list, never the language. */
export function fieldOf(place: Place): string {
  const named = place.filter((step) => typeof step === 'string' && step !== 'da' && step !== 'en');
  return String(named.at(-1) ?? '');
}

/** One text in a value, and where it stands. */
export interface FoundText {
  readonly place: Place;
  readonly text: string;
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown, place: Place = []): FoundText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => textsIn(item, [...place, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...place, key]));
}
