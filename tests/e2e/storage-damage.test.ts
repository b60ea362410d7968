import { test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { walkThroughDamage } from '../support/damage-walk';

// SECURITY.md 10, number 5; the other kinds of damage are in storage-damage.full.test.ts.
test.each(BROWSERS)('5: %s brings everything back when its database files are truncated', async (name) => {
  await walkThroughDamage(name, 'truncated');
});
