import type { Card, Slot, SlotAnswer, SlotKind } from '@/lib/model';

const both = (text: string) => ({ da: text, en: `${text} (en)` });

function makeSlot(id: string, kind: SlotKind, choices: readonly string[] = []): Slot {
  return {
    id,
    question: both(`Hvad er ${id}?`),
    example: both('Birthe'),
    role: both(`jeres ${id}`),
    group: 'people',
    kind,
    ...(choices.length > 0 && { choices: choices.map((choice) => ({ id: choice, label: both(choice) })) }),
    filledBy: 'leader',
    seedRefs: [],
  };
}

export const SLOTS: readonly Slot[] = [
  makeSlot('leder', 'person'),
  makeSlot('doegnvagt', 'phone'),
  makeSlot('systemer', 'list'),
  makeSlot('folder', 'link'),
  makeSlot('journaladgang', 'choice', ['none', 'read', 'write']),
];

export const CARDS = [
  { id: 'promise.info', text: { da: { title: 'Hvad kan jeg love?' } } },
] as unknown as Card[];

export const looksLikeCpr = (text: string) => /\d{6}-\d{4}/.test(text);

/** Numbers that look random and are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  'Karen',
  'Mette, 22 33 44 55',
  '"citat"',
  'æøå',
  '{leder}',
  '<b>',
  '\\',
  'linje\nto',
  '👩‍⚕️',
  '\u2028',
];

/** A workplace in which each question is open, unknown, answered, or answered with somebody standing in. */
export function randomAnswers(random: () => number): Record<string, SlotAnswer> {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const savedAt = '2026-11-01T08:00:00.000Z';
  const answers: Record<string, SlotAnswer> = {};
  for (const { id, kind, choices } of SLOTS) {
    const words = () => `${pick(WORDS)} ${pick(WORDS)}`;
    const answer = kind === 'link' ? `https://example.dk/${Math.floor(random() * 9)}` : words();
    const fate = random();
    if (fate < 0.25) continue;
    if (fate < 0.4) answers[id] = { answer: '', unknown: true, savedAt };
    else if (choices) answers[id] = { answer: pick(choices).id, savedAt };
    else if (fate < 0.7) answers[id] = { answer, savedAt };
    else
      answers[id] = { answer, savedAt, standIn: { answer: words(), from: '2026-12-01', to: '2026-12-24' } };
  }
  return answers;
}
