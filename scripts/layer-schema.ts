/**
 * Writes docs/layer.schema.json from the schema that reads layer files: `npx tsx scripts/layer-schema.ts`.
 * A test compares the committed file with what this makes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { layer } from '../lib/layers/schema';
import { REFERENCE_KINDS } from '../lib/model';

/** Where an author's editor finds it. */
export const LAYER_SCHEMA_PATH = join(import.meta.dirname, '../docs/layer.schema.json');

/**
 * The shape of a layer file, for editors that fill in and mark while one writes. What only Sidemand can judge
 * (112, critical cards, dates against each other) is not in it.
 */
export function layerSchema(): object {
  const { $schema, ...shape } = toJsonSchema(layer, {
    // Checks by hand have no word in JSON Schema: the closest one there is, or none.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom'
        ? { type: 'string', pattern: `^(${REFERENCE_KINDS.join('|')}):.+$` }
        : undefined,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'check') return undefined;
      const isDate = 'message' in valibotAction && String(valibotAction.message).includes('2026-11-21');
      return { ...jsonSchema, ...(isDate ? { format: 'date' } : { minLength: 1 }) };
    },
  });
  // An editor writes the schema's address into the file; a reader that is strict must know that field too.
  return { $schema, title: 'Sidemand: lagfil / layer file', ...shape };
}

/** The file as it is committed. */
export function layerSchemaFile(): string {
  return `${JSON.stringify(layerSchema(), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(LAYER_SCHEMA_PATH, layerSchemaFile());
