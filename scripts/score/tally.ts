/** Found and right, found and wrong, not found. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** So many of so many. */
export interface Share {
  hits: number;
  of: number;
}

export const newTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });
export const newShare = (): Share => ({ hits: 0, of: 0 });

/** Adds one case to a share. */
export function count(share: Share, isHit: boolean): void {
  share.of++;
  if (isHit) share.hits++;
}

export const precisionOf = ({ right, wrong }: Tally): Share => ({ hits: right, of: right + wrong });
export const recallOf = ({ right, missed }: Tally): Share => ({ hits: right, of: right + missed });

/** A share with its 95 % interval after Wilson (https://doi.org/10.1080/01621459.1927.10502953). */
export function say({ hits, of }: Share): string {
  if (of === 0) return 'none';
  const z = 1.96;
  const p = hits / of;
  const middle = p + z ** 2 / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  const [low = 0, high = 1] = [middle - half, middle + half].map((bound) => bound / (1 + z ** 2 / of));
  return `${p.toFixed(2)} (${hits}/${of}, ${Math.max(0, low).toFixed(2)}–${high.toFixed(2)})`;
}
