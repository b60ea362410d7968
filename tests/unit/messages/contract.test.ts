import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Direction, directions, parseMessage } from '@/lib/messages/contract';

/** valibot's schemas are plain objects; this is the part of them that the walk reads. */
interface Node {
  readonly type: string;
  readonly entries?: Record<string, Node>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly (Node & { requirement?: unknown })[];
}

/** Every place in a schema where text could pass, as `path: why`. */
function leaksOf(node: Node, path: string): string[] {
  const piped = (node.pipe ?? [])
    .slice(1)
    .flatMap((step) => ('entries' in step || 'item' in step ? leaksOf(step, path) : []));
  switch (node.type) {
    case 'strict_object':
      return Object.entries(node.entries ?? {}).flatMap(([key, entry]) => leaksOf(entry, `${path}.${key}`));
    case 'array':
      return leaksOf(node.item as Node, `${path}[]`);
    case 'nullable':
      return leaksOf(node.wrapped as Node, path);
    case 'custom':
      return piped.length > 0 || node.pipe?.some((step) => step.type === 'array')
        ? piped
        : [`${path}: unchecked value`];
    case 'picklist':
    case 'boolean':
    case 'number':
    case 'literal':
      return [];
    case 'string': {
      const steps = node.pipe ?? [];
      const limit = steps.find((step) => step.type === 'max_length')?.requirement;
      const pattern = steps.find((step) => step.type === 'regex')?.requirement;
      if (!(typeof limit === 'number' && limit <= 280)) return [`${path}: no limit`];
      if (!(pattern instanceof RegExp)) return [`${path}: no pattern`];
      const sentences = ['hun har det svært', 'hun\nhar', 'Æ ø å', 'a b', 'hun har', ' '.repeat(8)];
      return sentences.filter((text) => pattern.test(text)).map((text) => `${path}: lets "${text}" pass`);
    }
    default:
      return [`${path}: a ${node.type} may hold anything`];
  }
}

const messages = Object.entries(directions).flatMap(([direction, kinds]) =>
  Object.entries(kinds as Record<string, v.GenericSchema>).map(
    ([kind, schema]) => [direction as Direction, kind, schema] as const,
  ),
);

describe('no message can carry text', () => {
  test.each(messages)('%s %s', (direction, kind, schema) => {
    expect(leaksOf(schema as unknown as Node, `${direction}.${kind}`)).toEqual([]);
  });

  test('the walk finds a text field where there is one', () => {
    const leaky: Node = {
      type: 'strict_object',
      entries: { text: { type: 'string' }, any: { type: 'unknown' } },
    };
    expect(leaksOf(leaky, 'm')).toEqual(['m.text: no limit', 'm.any: a unknown may hold anything']);
  });
});

describe('parsing', () => {
  const wire = (kind: string, payload: unknown, direction = 'pageToBackground') => ({
    direction,
    kind,
    payload,
  });
  const report = { field: 'abcdefgh', isPartial: false, findings: [], open: null };
  const focus = { field: 'abcdefgh', state: 'reading' };
  const finding = { id: 'abcdefgh', rule: 'cpr', certainty: 'affirmed', alert: true };

  test('accepts what the contract names', () => {
    expect(
      parseMessage(
        'pageToPanel',
        wire('report-field', { report: { ...report, findings: [finding] } }, 'pageToPanel'),
      ),
    ).toMatchObject({ kind: 'report-field' });
    expect(parseMessage('pageToBackground', wire('focus-field', { focus }))).not.toBeNull();
    expect(parseMessage('pageToBackground', wire('open-panel', { view: 'calm', card: null }))).not.toBeNull();
    expect(
      parseMessage(
        'backgroundToPage',
        wire('stand-down', { origin: 'https://journal.test' }, 'backgroundToPage'),
      ),
    ).not.toBeNull();
  });

  test.each([
    ['null', null],
    ['a string', 'guide-needed'],
    ['an array', [1, 2]],
    ['no payload', { direction: 'pageToBackground', kind: 'guide-needed' }],
    ['an unknown kind', wire('read-store', {})],
    ['a kind from Object.prototype', wire('constructor', {})],
    ['another direction', wire('show-finding', { finding: 'abcdefgh' }, 'panelToPage')],
    ['an extra field', wire('guide-needed', { text: 'hun har det svært' })],
    ['an extra outer field', { ...wire('guide-needed', {}), text: 'x' }],
    ['a sentence as an id', wire('set-aside', { rule: 'hun har det svært', scope: 'site', reason: null })],
    ['a wrong enum', wire('open-panel', { view: 'everything', card: null })],
    ['5 MB as an id', wire('set-aside', { rule: 'a'.repeat(5_000_000), scope: 'site', reason: null })],
    ['findings with the focus', wire('focus-field', { focus: { ...focus, findings: [] } })],
    ['a state that is none', wire('focus-field', { focus: { ...focus, state: 'hun har det svært' } })],
    [
      '__proto__ as payload',
      JSON.parse(
        '{"direction":"pageToBackground","kind":"guide-needed","payload":{"__proto__":{"x":1},"y":2}}',
      ),
    ],
  ])('refuses %s', (_name, raw) => {
    expect(parseMessage('pageToBackground', raw)).toBeNull();
  });

  test.each([
    ['what is no code', [{ code: 'hun har det svært', count: 1 }]],
    ['a text beside a code', [{ code: 'dot-failed', count: 1, text: 'hun' }]],
    ['half a fault', [{ code: 'dot-failed', count: 0.5 }]],
    ['more codes than there are', Array(1_000).fill({ code: 'dot-failed', count: 1 })],
  ])('a panel is told no counts with %s', (_name, counts) => {
    for (const direction of ['pageToPanel', 'backgroundToPanel'] as const)
      expect(parseMessage(direction, wire('report-counts', { counts }, direction))).toBeNull();
  });

  test('a panel is told counts of codes that there are', () => {
    const counts = [{ code: 'dot-failed', count: 3 }];
    for (const direction of ['pageToPanel', 'backgroundToPanel'] as const)
      expect(parseMessage(direction, wire('report-counts', { counts }, direction))?.payload).toEqual({
        counts,
      });
  });

  test.each([
    ['a million findings', { ...report, findings: Array(1_000_000).fill(finding) }],
    ['an array that is none', { ...report, findings: { length: 1, 0: finding } }],
    ['a text', { ...report, text: 'hun har det svært' }],
    ['a text in a finding', { ...report, findings: [{ ...finding, text: 'hun har det svært' }] }],
  ])('a panel is told no report with %s', (_name, told) => {
    expect(parseMessage('pageToPanel', wire('report-field', { report: told }, 'pageToPanel'))).toBeNull();
  });
});
