import { describe, expect, test } from 'vitest';
import {
  answeredOn,
  CALM_PAUSE_MS,
  isSilenced,
  type Moment,
  PAGE_PAUSE_MS,
  pickUnasked,
  recalled,
  shownOn,
  whyCardRests,
  whyQuietNow,
} from '@/lib/advice';
import type { CardHistory } from '@/lib/model';
import { cardOf, MONDAY_NINE, momentWith, situation } from './moment';

const info = cardOf('note', 'info');
const warning = cardOf('note', 'warning');
const critical = cardOf('note', 'critical');

const history = (...rows: CardHistory[]): Moment['history'] =>
  Object.fromEntries(rows.map((row) => [row.card, row]));

describe('rule 1: one a page visit and three a day', () => {
  test('a visit that had its card stays quiet, the next one does not', () => {
    expect(whyQuietNow(momentWith({ shownInVisit: 1 }))).toBe('visit');
    expect(whyQuietNow(momentWith({ shownInVisit: 0 }))).toBeNull();
  });

  test('a panel that is opened anew knows that the tab had its card', () => {
    const { page } = momentWith();
    expect(whyQuietNow(momentWith({ page: page && { ...page, cameBefore: true } }))).toBe('visit');
  });

  test('after three cards today nothing comes, after three yesterday it does', () => {
    const three = (day: string) =>
      history(...['a', 'b', 'c'].map((topic) => shownOn(cardOf(topic, 'info'), undefined, day)));
    expect(whyQuietNow(momentWith({ history: three('2026-11-02') }))).toBe('day');
    expect(whyQuietNow(momentWith({ history: three('2026-11-01') }))).toBeNull();
  });

  test('a stricter limit holds', () => {
    const one = history(shownOn(cardOf('a', 'info'), undefined, '2026-11-02'));
    const limits = { perDay: 1, infoRestDays: 14, warningRestDays: 3 };
    expect(whyQuietNow(momentWith({ history: one, limits }))).toBe('day');
  });
});

describe('rule 2: cards rest', () => {
  test.each([
    ['2026-10-20', 'rests'],
    ['2026-10-19', null],
  ])('an info card that came on %s: %s', (day, why) => {
    expect(whyCardRests(info, momentWith({ history: history(shownOn(info, undefined, day)) }))).toBe(why);
  });

  test.each([
    ['2026-10-31', 'rests'],
    ['2026-10-30', null],
  ])('a warning whose topic spoke on %s: %s', (day, why) => {
    const other = cardOf('note', 'warning', { id: 'note.warning.volunteer' });
    expect(whyCardRests(warning, momentWith({ history: history(shownOn(other, undefined, day)) }))).toBe(why);
  });
});

describe('rule 3: what is known is not said again', () => {
  const known = (times: number) => {
    let row: CardHistory | undefined;
    for (let time = 0; time < times; time++) row = answeredOn(info, row, 'known', '2026-09-01');
    return history(...(row ? [row] : []));
  };

  test('three times is enough, two are not', () => {
    expect(whyCardRests(info, momentWith({ history: known(2) }))).toBeNull();
    expect(whyCardRests(info, momentWith({ history: known(3) }))).toBe('known');
  });

  test('a change of substance speaks again, an older one does not', () => {
    const changed = (day: string) => cardOf('note', 'info', { materialChange: day });
    expect(whyCardRests(changed('2026-09-02'), momentWith({ history: known(3) }))).toBeNull();
    expect(whyCardRests(changed('2026-08-31'), momentWith({ history: known(3) }))).toBe('known');
  });

  test('taking it back lets the card come again after its rest', () => {
    const row = recalled(info, known(3)['note.info']);
    expect(isSilenced(row)).toBe(false);
    expect(whyCardRests(info, momentWith({ history: history(row) }))).toBeNull();
    expect(isSilenced(known(3)['note.info'])).toBe(true);
  });

  test('a thank-you begins the count anew, "passer ikke her" ends it at once', () => {
    const thanked = answeredOn(info, known(2)['note.info'], 'thanks', '2026-09-01');
    const again = answeredOn(info, thanked, 'known', '2026-09-01');
    expect(whyCardRests(info, momentWith({ history: history(again) }))).toBeNull();
    const unfit = answeredOn(info, undefined, 'not-relevant', '2026-09-01');
    expect(whyCardRests(info, momentWith({ history: history(unfit) }))).toBe('known');
  });
});

describe('rule 4: role and access first', () => {
  const writers = cardOf('note', 'info', { for: { journal: ['write'] } });

  test.each([
    ['write', 'note.info'],
    ['read', undefined],
    ['none', undefined],
    [null, 'note.info'],
  ] as const)('journal access %s', (journal, id) => {
    expect(pickUnasked([writers], momentWith({ situation: { ...situation, journal } }))?.id).toBe(id);
  });

  test('a volunteer gets the version that is theirs, and only that', () => {
    const theirs = cardOf('note', 'info', {
      id: 'note.info.volunteer',
      insteadOf: 'note.info',
      for: { roles: ['volunteer'] },
    });
    const as = (role: 'volunteer' | 'peer') => momentWith({ situation: { ...situation, role } });
    expect(pickUnasked([info, theirs], as('volunteer'))?.id).toBe('note.info.volunteer');
    expect(pickUnasked([info, theirs], as('peer'))?.id).toBe('note.info');
  });
});

describe('rule 5: not at once, and not while typing', () => {
  test.each([
    [PAGE_PAUSE_MS - 1, 'just-arrived'],
    [PAGE_PAUSE_MS, null],
  ])('%d ms after coming to the page: %s', (passed, why) => {
    const { page } = momentWith();
    expect(whyQuietNow(momentWith({ page: page && { ...page, since: MONDAY_NINE - passed } }))).toBe(why);
  });

  test('while the person types in the panel', () => {
    expect(whyQuietNow(momentWith({ typing: true }))).toBe('typing');
  });
});

test.each([
  [CALM_PAUSE_MS - 1, 'calm'],
  [CALM_PAUSE_MS, null],
])('rule 6: %d ms after the calm page: %s', (passed, why) => {
  expect(whyQuietNow(momentWith({ quietUntil: MONDAY_NINE - passed + CALM_PAUSE_MS }))).toBe(why);
});

test.each([
  ['2025-11-01', 'old'],
  ['2025-11-02', null],
])('rule 7: a card that was to be reviewed on %s: %s', (nextReviewOn, why) => {
  expect(whyCardRests(cardOf('note', 'info', { nextReviewOn }), momentWith())).toBe(why);
});

describe('what never comes by itself', () => {
  test('critical cards, even where a page is named', () => {
    expect(whyCardRests(critical, momentWith())).toBe('critical');
    expect(pickUnasked([critical], momentWith())).toBeNull();
  });

  test('cards of other pages, and any card where no preset knows the page', () => {
    expect(whyCardRests(cardOf('note', 'info', { pages: ['mail'] }), momentWith())).toBe('other-page');
    expect(whyCardRests({ ...info, pages: [] }, momentWith())).toBe('other-page');
    expect(pickUnasked([info], momentWith({ page: null }))).toBeNull();
  });
});

test('a warning goes before an info, and what was not shown for longest before the rest', () => {
  expect(pickUnasked([info, warning], momentWith())?.id).toBe('note.warning');
  const older = cardOf('older', 'info');
  const shown = history(shownOn(info, undefined, '2026-10-10'), shownOn(older, undefined, '2026-09-01'));
  expect(pickUnasked([info, older], momentWith({ history: shown }))?.id).toBe('older.info');
});

describe('a card that a dot on the toolbar button has announced', () => {
  const card = cardOf('promise', 'info');
  const other = cardOf('lookup', 'warning');
  const { page } = momentWith();
  const waitingFor = (change: Partial<Moment> = {}, waiting: string = card.id) =>
    momentWith({
      page: page && { ...page, since: MONDAY_NINE, waiting, unseen: [waiting, 'x.info', 'y.info'] },
      ...change,
    });

  test('is there at once, and goes before what would come first', () => {
    expect(pickUnasked([other, card], waitingFor())).toBe(card);
  });

  test('does not come while the person types here, or in the calm after the calm page', () => {
    expect(pickUnasked([card], waitingFor({ typing: true }))).toBeNull();
    expect(pickUnasked([card], waitingFor({ quietUntil: MONDAY_NINE + 1 }))).toBeNull();
  });

  test('is never a critical one, nor one that has been silenced since', () => {
    const critical = cardOf('serious', 'critical');
    expect(pickUnasked([critical], waitingFor({}, critical.id))).toBeNull();
    const known = { card: card.id, topic: card.topic, shown: 0, shownOn: '', useful: 0, known: 3 };
    expect(pickUnasked([card], waitingFor({ history: { [card.id]: known } }))).toBeNull();
  });

  test('counts as one of the three of its day, also before it is seen', () => {
    const unseen = (...cards: string[]) => momentWith({ page: page && { ...page, unseen: cards } });
    expect(whyQuietNow(unseen('x.info', 'y.info'))).toBeNull();
    expect(whyQuietNow(unseen('x.info', 'y.info', 'z.info'))).toBe('day');
    const seen = { card: 'x.info', topic: 'x', shown: 1, shownOn: '2026-11-02', useful: 0, known: 0 };
    const moment = unseen('x.info', 'y.info');
    expect(whyQuietNow({ ...moment, history: { 'x.info': seen } })).toBeNull();
    expect(whyQuietNow({ ...moment, history: { 'z.info': { ...seen, card: 'z.info' } } })).toBe('day');
  });

  test('is not announced on a second page of the same day', () => {
    expect(pickUnasked([card], momentWith({ page: page && { ...page, unseen: [card.id] } }))).toBeNull();
  });
});
