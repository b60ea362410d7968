import { describe, expect, test } from 'vitest';
import { createRecoveryCode, readRecoveryCode } from '@/lib/backup/recovery-code';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('(42) a recovery code', () => {
  test('is read as it is shown', () => {
    const code = createRecoveryCode();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{2}$/);
    expect(readRecoveryCode(code)).toBe(code.replaceAll('-', ''));
  });

  test('is read as people type it off paper', () => {
    const code = createRecoveryCode();
    const plain = code.replaceAll('-', '');
    for (const typed of [
      plain.toLowerCase(),
      ` ${code.replaceAll('-', '–')} `,
      code.replaceAll('-', ' '),
      plain.replaceAll('0', 'o').replaceAll('1', 'l'),
      plain.replaceAll('1', 'I'),
    ])
      expect(readRecoveryCode(typed)).toBe(plain);
  });

  test('a single wrong letter is always seen, and so is a missing one', () => {
    const plain = createRecoveryCode().replaceAll('-', '');
    for (let at = 0; at < plain.length; at++) {
      expect(readRecoveryCode(plain.slice(0, at) + plain.slice(at + 1))).toBeNull();
      for (const letter of LETTERS) {
        if (letter === plain[at]) continue;
        expect(readRecoveryCode(plain.slice(0, at) + letter + plain.slice(at + 1))).toBeNull();
      }
    }
  });

  test('neighbours that changed places are seen', () => {
    const plain = createRecoveryCode().replaceAll('-', '');
    for (let at = 0; at + 1 < plain.length; at++) {
      const [one = '', other = ''] = plain.slice(at, at + 2);
      if (one === other || (one + other).match(/0Z|Z0/)) continue;
      expect(readRecoveryCode(plain.slice(0, at) + other + one + plain.slice(at + 2))).toBeNull();
    }
  });

  test('no two are the same', () => {
    const codes = new Set(Array.from({ length: 500 }, createRecoveryCode));
    expect(codes.size).toBe(500);
  });
});
