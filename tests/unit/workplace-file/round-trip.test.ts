import { describe, expect, it } from 'vitest';
import type { SlotAnswer, WorkplacePreview } from '@/lib/model';
import { answersToTake, preview, readFile, writeFile } from '@/lib/workplace-file';
import { CARDS, looksLikeCpr, randomAnswers, randomFrom, SLOTS } from './sample';

type Answers = Readonly<Record<string, SlotAnswer>>;

const NOW = '2026-11-22T10:00:00.000Z';
const ROUNDS = Array.from({ length: 60 }, (_, seed) => seed);

const write = (answers: Answers) =>
  writeFile({ slots: SLOTS, cards: CARDS, answers, wrongTexts: [] }, '2026-11-22');

function look(text: string, here: Answers): WorkplacePreview {
  const file = readFile(text, looksLikeCpr);
  if (!file.ok) throw new Error(file.fault);
  return preview(file.value, SLOTS, here);
}

function take(text: string, here: Answers, replace: readonly string[]): Answers {
  return { ...here, ...answersToTake(look(text, here), replace, NOW) };
}

/** What the answers say, without when they were saved; "vi ved det ikke" says nothing. */
const saidIn = (answers: Answers) =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, { unknown }]) => !unknown)
      .map(([id, { savedAt: _when, ...said }]) => [id, said]),
  );

describe.each(ROUNDS)('any workplace, %s', (seed) => {
  const random = randomFrom(seed);
  const there = randomAnswers(random);
  const here = randomAnswers(random);
  const text = write(there);

  it('comes whole into an empty one', () => {
    expect(saidIn(take(text, {}, []))).toEqual(saidIn(there));
  });

  it('changes nothing when it is taken again, nor where it came from', () => {
    const { different } = look(text, here);
    const once = take(
      text,
      here,
      different.map(({ slot }) => slot),
    );
    expect(look(text, once)).toMatchObject({ added: [], different: [] });
    expect(take(text, once, [])).toEqual(once);
    expect(
      take(
        text,
        there,
        SLOTS.map(({ id }) => id),
      ),
    ).toEqual(there);
  });

  it('changes no answer that nobody chose to change', () => {
    const after = take(text, here, []);
    for (const [id, answer] of Object.entries(here)) if (!answer.unknown) expect(after[id]).toBe(answer);
  });

  it('takes just the ones that were chosen', () => {
    const [first, ...rest] = look(text, here).different;
    if (!first) return;
    const after = take(text, here, [first.slot]);
    expect(after[first.slot]).toEqual({ ...first.there, savedAt: NOW });
    for (const { slot } of rest) expect(after[slot]).toBe(here[slot]);
  });
});

it('puts the question beside its answer, and names the texts that do not fit', () => {
  const leder = { answer: 'Karen', savedAt: NOW };
  const wrongTexts = [
    { card: 'promise.info', on: '2026-11-20' },
    { card: 'gone.info', on: '2026-11-21' },
  ];
  const text = writeFile({ slots: SLOTS, cards: CARDS, answers: { leder }, wrongTexts }, '2026-11-22');
  expect(JSON.parse(text)).toEqual({
    format: 'sidemand-workplace',
    version: 1,
    savedOn: '2026-11-22',
    answers: [{ slot: 'leder', question: 'Hvad er leder?', answer: 'Karen' }],
    wrongTexts: [
      { card: 'promise.info', title: 'Hvad kan jeg love?', on: '2026-11-20' },
      { card: 'gone.info', title: '', on: '2026-11-21' },
    ],
  });
  expect(text.split('\n').length).toBeGreaterThan(10);
  expect(look(text, {}).wrongTexts).toMatchObject(wrongTexts);
});

it('takes an answer for what was said to be unknown, and never the other way round', () => {
  const known = { leder: { answer: 'Karen', savedAt: NOW } };
  const unknown = { leder: { answer: '', unknown: true, savedAt: NOW } };
  expect(look(write(known), unknown).added.map(({ slot }) => slot)).toEqual(['leder']);
  expect(look(write(unknown), known)).toMatchObject({ added: [], different: [], same: 0 });
});

it('does not count line ends and spaces at the end as a difference', () => {
  const at = (answer: string) => ({ systemer: { answer, savedAt: NOW } });
  expect(look(write(at('Nexus\r\nOutlook ')), at('Nexus\nOutlook'))).toMatchObject({
    different: [],
    same: 1,
  });
});

it('says in the file what is not known yet', () => {
  const file = JSON.parse(write({ leder: { answer: '', unknown: true, savedAt: NOW } }));
  expect(file.answers).toEqual([{ slot: 'leder', question: 'Hvad er leder?', answer: '', unknown: true }]);
});

it.each([
  ['another person', { answer: 'Ida', from: '2026-12-01', to: '2026-12-12' }],
  ['another first day', { answer: 'Mette', from: '2026-12-02', to: '2026-12-12' }],
  ['another last day', { answer: 'Mette', from: '2026-12-01', to: '2026-12-13' }],
])('counts a stand-in with %s as a difference', (_what, standIn) => {
  const mette = { answer: 'Mette', from: '2026-12-01', to: '2026-12-12' };
  const here = { leder: { answer: 'Karen', savedAt: NOW, standIn: mette } };
  const there = { leder: { answer: 'Karen', savedAt: NOW, standIn } };
  expect(look(write(there), here).different).toHaveLength(1);
  expect(look(write(there), there)).toMatchObject({ different: [], same: 1 });
});
