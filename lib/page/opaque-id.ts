const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 8;

/** Drawn for many ids at once: a long text has a thousand, and each draw goes to the system. */
const drawn = new Uint8Array(LENGTH * 128);
let used = drawn.length;

/** Eight random characters of base 36, a letter first so that it can name something in CSS. Means nothing. */
export function createOpaqueId(): string {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn);
    used = 0;
  }
  let id = '';
  for (; id.length < LENGTH; used++) id += ALPHABET.charAt((drawn[used] ?? 0) % (id === '' ? 26 : 36));
  return id;
}
