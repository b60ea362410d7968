import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createWorkplacePorts } from '@/entrypoints/sidepanel/workplace-ports';
import type { Card, Role, SlotAnswer, Topic, WrongTextNote } from '@/lib/model';
import type { Store } from '@/lib/store';
import { CARDS, looksLikeCpr, SLOTS } from './sample';

const ON = '2026-11-22';
const NOTES: readonly WrongTextNote[] = [
  { card: 'promise.info', on: ON },
  { card: 'own-signs.info', on: ON },
];
const [PROMISE] = CARDS.map((card) => ({ ...card, topic: 'promise' }));
const OWN = { ...PROMISE, id: 'own-signs.info', topic: 'own-signs' } as Card;
const TOPICS = [{ id: 'promise' }, { id: 'own-signs', private: true }] as Topic[];

/** The ids of the cards in the file for the leader. */
function toldWith(topics: readonly Topic[], cards: readonly Card[]): string[] {
  const store = {
    answers: signal<Readonly<Record<string, SlotAnswer>>>({}),
    wrongTexts: signal(NOTES),
  } as unknown as Store;
  const ports = createWorkplacePorts(
    store,
    () => ({ topics, cards, slots: SLOTS }),
    looksLikeCpr,
    () => null,
  );
  const file = JSON.parse(ports.writeWorkplaceFile()) as { wrongTexts: WrongTextNote[] };
  return file.wrongTexts.map(({ card }) => card);
}

describe("the leader's file names no card about a person's own well-being", () => {
  const cards = [PROMISE as Card, OWN];

  it('as the guidance is', () => {
    expect(toldWith(TOPICS, cards)).toEqual(['promise.info']);
  });

  it.each([
    ['the topic', TOPICS.slice(0, 1), cards],
    ['the card', TOPICS, cards.slice(0, 1)],
  ])('nor when a layer has hidden %s', (_what, topics, some) => {
    expect(toldWith(topics, some)).toEqual(['promise.info']);
  });
});

describe("the file holds the writer's own access to the record", () => {
  const toldBy = (role: Role | null) => {
    const store = {
      answers: signal({ journaladgang: { answer: 'write', savedAt: ON } }),
      wrongTexts: signal([]),
    } as unknown as Store;
    const ports = createWorkplacePorts(
      store,
      () => ({ topics: [], cards: [], slots: SLOTS }),
      looksLikeCpr,
      () => role,
    );
    return (JSON.parse(ports.writeWorkplaceFile()) as { answers: { slot: string }[] }).answers;
  };

  it.each(['peer', 'contact', null] as const)('not when it is a %s', (role) => {
    expect(toldBy(role)).toEqual([]);
  });

  it('when a leader answers it for the peer', () => {
    expect(toldBy('leader').map(({ slot }) => slot)).toEqual(['journaladgang']);
  });
});
