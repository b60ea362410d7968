const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Eight random characters of base 36, a letter first so that it can name something in CSS. Means nothing. */
export function createOpaqueId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte, place) => ALPHABET[byte % (place === 0 ? 26 : 36)]).join('');
}
