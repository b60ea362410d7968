import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PERSONAL_PLAN } from '@/lib/model';
import { readContent } from '@/lib/pack';

const content = readContent(resolve(import.meta.dirname, '../../..'));

describe('the content that is shipped', () => {
  test('the start checklist keeps the six points that people have ticked', () => {
    const start = content.checklists.find(({ id }) => id === 'start');
    const first = start?.items.filter(({ introducedIn }) => introducedIn === 1) ?? [];
    expect(Object.fromEntries(first.map(({ id, seedRefs }) => [id, seedRefs[0]]))).toEqual({
      hours: 'S2-40',
      'next-talk': 'S2-41',
      'contact-persons': 'S2-42',
      'function-description': 'S2-45',
      introduced: 'S2-47',
      workspace: 'S2-48',
    });
    expect(first.filter(({ retiredIn }) => retiredIn)).toEqual([]);
  });

  test('the personal plan asks the six questions of the seed, in its order, and three that the anchors add', () => {
    const personal = content.plans.find(({ id }) => id === PERSONAL_PLAN);
    const ids = personal?.sections.map(({ id }) => id) ?? [];
    expect(ids).toEqual([
      'well',
      ...['triggers', 'signs', 'helps', 'avoid', 'others', 'takecare'],
      'hold-on',
      'back',
    ]);
    expect(personal?.sections.slice(1, 7).map(({ seedRefs }) => seedRefs.at(-1))).toEqual([
      'S2-113',
      'S2-114',
      'S2-115',
      'S2-116',
      'S2-117',
      'S2-118',
    ]);
  });

  test('the personal templates share the ids of their sections, so that changing template loses no line', () => {
    const personal = content.plans.filter(({ kind }) => kind === 'personal');
    expect(personal.map(({ id }) => id).sort()).toEqual(['personal', 'personal-short', 'personal-wrap']);
    const whole = personal.find(({ id }) => id === PERSONAL_PLAN);
    const known = new Set(whole?.sections.map(({ id }) => id));
    for (const { sections, choose } of personal) {
      expect(choose).toBeDefined();
      for (const { id, ideas, linkTo } of sections) {
        expect(known).toContain(id);
        expect(ideas?.da).toHaveLength(ideas?.en.length ?? 0);
        if (linkTo) expect(sections.map((section) => section.id)).toContain(linkTo);
      }
    }
  });

  test('the organisational plan covers everything the seed lists', () => {
    const rows = content.plans
      .filter(({ kind }) => kind === 'organisational')
      .flatMap(({ sections }) => sections.flatMap(({ seedRefs }) => seedRefs));
    expect([...new Set(rows)]).toEqual([
      'S2-126',
      'S2-127',
      'S2-128',
      'S2-129',
      'S2-130',
      'S2-131',
      'S2-132',
      'S2-133',
    ]);
  });

  test('the contact ladder has one place each, from the first on', () => {
    const places = content.slots.flatMap(({ ladder }) => ladder ?? []);
    // Those at work, and the region's number last.
    expect(places.sort()).toEqual([1, 2, 3, 4]);
  });

  test('112 is the first number, and Livslinien never stands alone', () => {
    expect(content.helplines[0]?.number).toBe('112');
    const livslinien = content.helplines.find(({ id }) => id === 'livslinien');
    expect(livslinien?.use.da).toContain('ring også til en, du kender');
  });

  test('every critical card names 112 or the leader, in both languages', () => {
    for (const { id, indicator, text } of content.cards) {
      if (indicator !== 'critical') continue;
      for (const { askWho } of [text.da, text.en]) expect(askWho, id).toMatch(/112|\{leder\}/);
    }
  });

  test('cards on suicide risk name no method and give no score', () => {
    const cards = content.cards.filter(({ topic }) => topic === 'suicide-risk');
    expect(cards).toHaveLength(3);
    expect(JSON.stringify(cards)).not.toMatch(
      /pille|medicin|reb|kniv|hænge|overdos|pill|rope|knife|hang|score|skala|scale|lav risiko|høj risiko/i,
    );
  });

  test('no card cites the sections of the law that was replaced in 2024', () => {
    for (const { id, source } of content.cards)
      expect(source.ref ?? '', id).not.toMatch(/serviceloven|15[34]/i);
  });

  test('there are three practice notes', () => {
    expect(content.practiceNotes.map(({ id }) => id)).toEqual(['aftenvagt', 'hjemmebesoeg', 'rolig-dag']);
  });
});
