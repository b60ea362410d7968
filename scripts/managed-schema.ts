/**
 * Writes public/managed_schema.json from the catalogue of policy keys: `npx tsx scripts/managed-schema.ts`.
 * A test compares the committed file with what this makes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { POLICY_KEYS, type PolicyKey } from '../lib/settings/policy-catalogue';

/** Where Chromium's manifest expects it (`storage.managed_schema`). */
export const SCHEMA_PATH = join(import.meta.dirname, '../public/managed_schema.json');

/**
 * The schema in Chromium's dialect of JSON Schema draft 3: the top is an object without additionalProperties,
 * each schema has one type. An extension with a schema that Chromium dislikes does not load at all
 * (https://www.chromium.org/administrators/configuring-policy-for-extensions/).
 */
export function managedSchema(): object {
  const keys: [string, PolicyKey][] = Object.entries(POLICY_KEYS);
  const properties = keys.map(([key, { type, title, description }]) => {
    const shape = type === 'strings' ? { type: 'array', items: { type: 'string' } } : { type };
    return [key, { title, description, ...shape }];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

/** The file as it is committed. */
export function managedSchemaFile(): string {
  return `${JSON.stringify(managedSchema(), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_PATH, managedSchemaFile());
