import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '@/lib/store/migrations';
import { SCHEMA_VERSION } from '@/lib/store/schema';

/**
 * SHA-256 of each released step's tables. A line is added with a step and never changed: Dexie would patch a
 * changed shape into people's databases without a version (SECURITY.md 4).
 */
const RECORDED = [
  '95ab88a82f79691a09b5',
  '55e37c0fe5f826610853',
  '74ca0ee9a351cdf58353',
  'c4f4cf23b87003e710a2',
  'db5e934551e467534f3a',
  '791dd89b441535cb72e5',
];

const folder = join(import.meta.dirname, '../../../lib/store/migrations');
const steps = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));

describe('migrations', () => {
  it('are numbered without gaps, one file each', () => {
    const numbers = migrations.map(({ version }) => version);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(steps.map((name) => Number(name.slice(0, 4)))).toEqual(numbers);
    expect(SCHEMA_VERSION).toBe(numbers.length);
  });

  it('declare the tables that were recorded for their version', () => {
    const hashes = migrations.map(({ stores }) =>
      createHash('sha256').update(JSON.stringify(stores)).digest('hex').slice(0, 20),
    );
    expect(hashes).toEqual(RECORDED);
  });

  it.each(steps)('%s imports nothing of the living code', (name) => {
    const imports = readFileSync(join(folder, name), 'utf8').matchAll(/from '([^']+)'/g);
    expect([...imports].map(([, from]) => from)).toEqual(['./migration']);
  });
});
