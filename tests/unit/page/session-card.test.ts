import { describe, expect, test } from 'vitest';
import type { Card, GuideSession, Profile } from '@/lib/model';
import { cardIn } from '@/lib/page/session-card';
import { cardOf } from '../advice/moment';

const nobody: Profile = { role: null, employer: null, authorised: null, citizenWord: null, asked: false };
const session = (change: Partial<GuideSession>): GuideSession => ({ locale: 'da', setAside: [], ...change });
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
const own = new Map([child, theirs].map((card) => [card.id, card]));
const titleIn = (change: Partial<GuideSession>) =>
  cardIn(session(change), own, 'child.warning')?.text.da.title;

describe('the card a rule raises on a page', () => {
  test('is our own for somebody who has told nothing', () => {
    expect(titleIn({})).toBe('Spørg borgeren');
    expect(titleIn({ profile: nobody })).toBe('Spørg borgeren');
  });

  test('is the version that is theirs', () => {
    expect(titleIn({ profile: { ...nobody, role: 'volunteer' } })).toBe('Til frivillige');
    expect(titleIn({ profile: { ...nobody, role: 'leader' } })).toBe('Spørg borgeren');
  });

  test("is the organisation's where a layer has changed it, in the workplace's word", () => {
    const cards = [titled(child, 'Sådan gør vi med borgeren')];
    const profile: Profile = { ...nobody, citizenWord: 'beboer' };
    expect(titleIn({ cards, profile })).toBe('Sådan gør vi med beboeren');
  });

  test('is none for an id that nobody has', () => {
    expect(cardIn(session({}), own, 'gone.info')).toBeUndefined();
  });
});
