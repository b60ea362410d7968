import { describe, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { DAMAGES } from '../support/damage';
import { walkThroughDamage } from '../support/damage-walk';

// SECURITY.md 10, number 5; `truncated` is in storage-damage.test.ts.
describe.each(BROWSERS)('5: %s brings everything back when its database files are', (name) => {
  test.each(DAMAGES.filter((damage) => damage !== 'truncated'))('%s', async (damage) => {
    await walkThroughDamage(name, damage);
  });
});
