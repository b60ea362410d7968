import { describe, expect, test } from 'vitest';
import { cardsForPage } from '@/lib/advice';
import type { Card, Profile } from '@/lib/model';
import { cardOf } from './moment';

const nobody: Profile = { role: null, employer: null, authorised: null, citizenWord: null, asked: false };
const titled = (card: Card, title: string): Card => ({
  ...card,
  text: { da: { ...card.text.da, title }, en: card.text.en },
});

const child = titled(cardOf('child', 'warning'), 'Spørg borgeren');
const theirs = titled(
  cardOf('child', 'warning', {
    id: 'child.warning.volunteer',
    insteadOf: 'child.warning',
    for: { roles: ['volunteer'] },
  }),
  'Til frivillige',
);
const own = { cards: [child, theirs], ruleCards: { 'child-rule': 'child.warning' } };
const forPage = (profile: Partial<Profile>, cards: readonly Card[], hidden: readonly string[] = []) =>
  cardsForPage(own, { cards, hidden }, { ...nobody, ...profile });
const told = (profile: Partial<Profile>, layered: readonly Card[] = []) =>
  forPage(profile, layered).cards.map(({ id, text }) => [id, text.da.title]);

describe('what a page script is told beside its own cards', () => {
  test('is nothing for somebody who has told nothing', () => {
    expect(told({})).toEqual([]);
    expect(told({ role: 'leader' })).toEqual([]);
  });

  test("is the version that is theirs, under the id that the rule raises, and not the person's role", () => {
    expect(told({ role: 'volunteer' })).toEqual([['child.warning', 'Til frivillige']]);
    expect(JSON.stringify(forPage({ role: 'volunteer' }, []))).not.toContain('volunteer');
  });

  test("is the organisation's card where a layer has changed it, in the workplace's word", () => {
    const changed = [titled(child, 'Sådan gør vi med borgeren')];
    expect(told({}, changed)).toEqual([['child.warning', 'Sådan gør vi med borgeren']]);
    expect(told({ citizenWord: 'beboer' }, changed)).toEqual([
      ['child.warning', 'Sådan gør vi med beboeren'],
    ]);
  });

  test('is nothing of a version that a layer has hidden', () => {
    const { cards, quietRules } = forPage({ role: 'volunteer' }, [], [theirs.id]);
    expect(cards).toEqual([]);
    expect(quietRules).toEqual([]);
  });

  test('is a quiet rule for those whose card is hidden, and for others the card that is theirs', () => {
    expect(forPage({}, [], [child.id])).toEqual({ cards: [], quietRules: ['child-rule'] });
    const { cards, quietRules } = forPage({ role: 'volunteer' }, [], [child.id]);
    expect(cards.map(({ id, text }) => [id, text.da.title])).toEqual([['child.warning', 'Til frivillige']]);
    expect(quietRules).toEqual([]);
  });

  test('is a card that a layer has added', () => {
    expect(told({}, [cardOf('house', 'info')])).toEqual([['house.info', 'Titel']]);
  });
});
