import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICY_KEYS } from '@/lib/settings/policy-catalogue';
import { managedSchemaFile, SCHEMA_PATH } from '@/scripts/managed-schema';

describe('public/managed_schema.json', () => {
  const committed = readFileSync(SCHEMA_PATH, 'utf8');

  it('is what the catalogue makes (npx tsx scripts/managed-schema.ts)', () => {
    expect(committed).toBe(managedSchemaFile());
  });

  it('stays within what Chromium loads: an object on top, one type each, no limits on values', () => {
    const { properties, ...top } = JSON.parse(committed);
    expect(top).toEqual({ type: 'object' });
    expect(Object.keys(properties)).toEqual(Object.keys(POLICY_KEYS));
    for (const { title, description, type, items, ...rest } of Object.values<Record<string, unknown>>(
      properties,
    )) {
      expect([title, description].every((text) => typeof text === 'string' && text.includes(' / '))).toBe(
        true,
      );
      expect(type === 'array' ? items : { type }).toEqual({
        type: expect.stringMatching(/^(string|boolean)$/),
      });
      expect(rest).toEqual({});
    }
  });
});
