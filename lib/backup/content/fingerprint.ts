/**
 * What was last the same here and in a file, row by row: the fingerprints that each row has had whenever a file was
 * written or taken in, oldest first. A row whose fingerprint stands in the other's line is an earlier state of it.
 */
export type Lineage = Readonly<Record<string, readonly string[]>>;

/** As many as a person writes and takes in files in two years; older ones are forgotten. */
export const MOST_FINGERPRINTS = 24;

/** JSON with the members in order, so that the same row is the same text wherever it has been. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

/**
 * 53 bits of a row's text (cyrb53, public domain, https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js).
 * Not a secret and not proof against anybody: files are authenticated by their cipher. It is computed at once, because
 * an IndexedDB transaction does not wait for Web Crypto.
 */
export function fingerprint(value: unknown): string {
  const text = canonical(value);
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}

/** A line with more at its end; what stood earlier in it moves there. */
export function extended(line: readonly string[] | undefined, ...more: readonly string[]): readonly string[] {
  const before = (line ?? []).filter((known) => !more.includes(known));
  return [...before, ...new Set(more)].slice(-MOST_FINGERPRINTS);
}
