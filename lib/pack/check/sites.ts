import { pageTypeOf } from '../../advice';
import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/** Each system's examples are recognised as what they say they are. */
export function checkSites({ sites }: ReadParts): Mistake[] {
  return sites.entries.flatMap(({ value, mistake }) =>
    value.examples.flatMap(({ url, type }, place) => {
      const found = pageTypeOf(url, [value])?.type ?? null;
      if (found === type) return [];
      const message = `Adressen genkendes som ${found ?? 'ingenting'}, men her står ${type ?? 'ingenting (null)'}.`;
      return [mistake(['examples', place], message)];
    }),
  );
}
