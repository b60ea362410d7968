import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { write } from '@/lib/checklists';
import { stateOf } from '@/lib/onboarding';
import { onboardingSchema } from '@/lib/store/onboarding-schema';
import { begun, content, on } from './make';

/** Every member that a leader's side keeps. A new one is added here on purpose, or it is not kept. */
const FACTS = ['label', 'contact', 'startOn', 'hoursPerWeek', 'workdays', 'trialPeriodAgreed', 'trialEndOn'];
const MORE = ['educationStartOn', 'nextTalkOn', 'nextTalkAt', 'functions', 'needsTalked', 'closed'];
const AGREED = ['text', 'owner', 'guide', 'due', 'doneOn', 'dropped'];

/** Members of objects in a schema, with the way to them. */
function membersOf(schema: unknown, way = ''): string[] {
  const { type, entries, item, value } = schema as Record<string, unknown>;
  const inner = (schema as { wrapped?: unknown }).wrapped;
  if (type === 'object' && entries)
    return Object.entries(entries).flatMap(([name, one]) => [
      `${way}${name}`,
      ...membersOf(one, `${way}${name}.`),
    ]);
  return [item, value, inner].filter(Boolean).flatMap((one) => membersOf(one, way));
}

describe('what a leader’s side keeps', () => {
  it('has these members and no others: none for health, absence or anybody’s own plan', () => {
    const members = membersOf(onboardingSchema);
    const under = (name: string) =>
      members
        .filter((one) => one.startsWith(`${name}.value.`))
        .map((one) => one.slice(`${name}.value.`.length));
    expect(members.filter((one) => !one.includes('.'))).toEqual(['id', 'createdAt', 'facts', 'agreed']);
    expect(under('facts').sort()).toEqual([...FACTS, ...MORE].sort());
    expect(under('agreed').sort()).toEqual([...AGREED].sort());
  });

  it('knows of the talk about needs that it was held, and cannot know more', () => {
    const row = (needsTalked: unknown) => ({
      ...{ id: 'o', createdAt: '', agreed: {} },
      facts: [{ value: { label: '', contact: '', needsTalked }, seen: {} }],
    });
    expect(v.safeParse(onboardingSchema, row(true)).success).toBe(true);
    for (const more of ['ro kl. 12', false, { pauses: 'lange' }])
      expect(v.safeParse(onboardingSchema, row(more)).success).toBe(false);
  });
});

describe('what is only for the peer', () => {
  const privates = content.checklists.flatMap(({ items }) => items.filter((item) => item.private));

  it('is in the lists, or this test could not fail', () => {
    expect(privates.length).toBeGreaterThan(0);
  });

  it('is not in what a leader sees, even where a copy of it came here', () => {
    const whole = begun();
    const touched = {
      ...whole,
      runs: whole.runs.map(({ run, items }) => ({
        run,
        items: {
          ...items,
          ...Object.fromEntries(
            privates.map(({ id }) => [
              id,
              write([], 'peer', {
                state: 'done' as const,
                note: 'hemmelig',
                rev: 1,
                updatedAt: '',
                forVersion: 1,
              }),
            ]),
          ),
        },
      })),
    };
    const state = stateOf(touched, on('2026-12-20'));
    const shown = JSON.stringify(state.lists.map(({ rows }) => rows));
    for (const { id } of privates) expect(shown).not.toContain(`"${id}"`);
    expect(shown).not.toContain('hemmelig');
    expect(JSON.stringify(state.next)).not.toContain('hemmelig');
  });
});
