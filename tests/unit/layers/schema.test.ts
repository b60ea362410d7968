import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CALM_BASE } from '@/lib/advice';
import { applyLayers, readLayer } from '@/lib/layers';
import { ENGLISH } from '@/lib/layers/issue-sentence';
import { layer } from '@/lib/layers/schema';
import type { Guidance } from '@/lib/model';
import { readContent } from '@/lib/pack';
import { LAYER_SCHEMA_PATH, layerSchemaFile } from '@/scripts/layer-schema';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('docs/layer.schema.json', () => {
  it('is what the schema makes (npx tsx scripts/layer-schema.ts)', () => {
    expect(readFileSync(LAYER_SCHEMA_PATH, 'utf8')).toBe(layerSchemaFile());
  });

  it('knows no field that it does not name, however deep', () => {
    const open: string[] = [];
    const look = (value: unknown, place: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { type, additionalProperties } = value as Record<string, unknown>;
      if (type === 'object' && additionalProperties !== false) open.push(place);
      for (const [key, inner] of Object.entries(value)) look(inner, `${place}/${key}`);
    };
    look(JSON.parse(layerSchemaFile()), '');
    expect(open).toEqual([]);
  });
});

describe('the sentences of the schema', () => {
  /** Every message that a check of ours brings, however deep in the schema. */
  function messagesIn(value: unknown, seen = new Set<unknown>()): string[] {
    if (typeof value !== 'object' || value === null || seen.has(value)) return [];
    seen.add(value);
    const { message } = value as { message?: unknown };
    const own = typeof message === 'string' ? [message] : [];
    return [...own, ...Object.values(value).flatMap((inner) => messagesIn(inner, seen))];
  }

  it('have an English one each, and none too many', () => {
    const danish = new Set(messagesIn(layer).filter((text) => !text.startsWith('Skriv slags')));
    expect([...danish].sort()).toEqual(Object.keys(ENGLISH).sort());
  });
});

describe('docs/LAYERS.md and its example, beside the real guidance', () => {
  const { topics, cards, articles, terms, links, sites, checklists, plans, slots, helplines } =
    readContent(root);
  const base: Guidance = {
    ...{ topics, cards, articles, terms, links, sites, checklists, plans, slots, helplines },
    ruleTitles: {},
    ruleWordings: {},
    ruleCards: {},
  };
  const example = readLayer(read('docs/examples/layer.example.json'), () => ({
    guidance: base,
    calm: CALM_BASE,
  }));

  it('the example is taken as it stands', () => {
    expect(example).toMatchObject({ ok: true });
  });

  it('nothing in it has lapsed, and each text that it quotes still stands (mend docs/examples/layer.example.json)', () => {
    const layers = example.ok ? [example.layer] : [];
    const { state } = applyLayers(base, layers, '2026-11-22');
    expect(state.lapses).toEqual([]);
    const moved = layers
      .flatMap(({ changes = [] }) => changes)
      .filter((change) => {
        const card = cards.find(({ id }) => `card:${id}` === change.target);
        return (
          change.base !== undefined &&
          !JSON.stringify(card).includes(JSON.stringify(change.base).slice(1, -1))
        );
      });
    expect(moved).toEqual([]);
  });

  it('the page names every slot that a card may hold', () => {
    const page = read('docs/LAYERS.md');
    expect(slots.map(({ id }) => id).filter((id) => !page.includes(`{${id}}`))).toEqual([]);
  });
});
