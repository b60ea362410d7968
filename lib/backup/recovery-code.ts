/** Crockford's Base32: no I, L, O and U, which are misread or make words (https://www.crockford.com/base32.html). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 128;
/** 26 letters for 128 bits, and one to check them. */
const LENGTH = Math.ceil(BITS / 5) + 1;
const GROUP = 5;

/** A new code of 128 random bits, in groups: `4QK2M-…`. Shown to the person once, and stored nowhere. */
export function createRecoveryCode(): string {
  const random = crypto.getRandomValues(new Uint8Array(LENGTH - 1));
  // 26 letters hold 130 bits; two more than are promised do no harm.
  const letters = Array.from(random, (byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
  const code = letters + checkLetterOf(letters);
  return code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? code;
}

/**
 * The code as it was made, of what somebody has typed off paper: small letters, other dashes and spaces, O for 0, I
 * and L for 1. `null` where a letter is wrong or missing.
 */
export function readRecoveryCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || /U/.test(letters)) return null;
  return letters.endsWith(checkLetterOf(letters.slice(0, -1))) ? letters : null;
}

/** Luhn's check for 32 letters: finds each single wrong letter, and neighbours that changed places (but 0 and Z). */
function checkLetterOf(letters: string): string {
  const most = LETTERS.length;
  let sum = 0;
  for (let at = 0; at < letters.length; at++) {
    const doubled = LETTERS.indexOf(letters.charAt(letters.length - 1 - at)) * (at % 2 === 0 ? 2 : 1);
    sum += Math.floor(doubled / most) + (doubled % most);
  }
  return LETTERS.charAt((most - (sum % most)) % most);
}
