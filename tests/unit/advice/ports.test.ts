import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { createAdvicePorts } from '@/entrypoints/sidepanel/advice-ports';
import { type CardHistory, fail } from '@/lib/model';
import { cardOf } from './moment';

test('a showing that could not be saved counts all the same', async () => {
  const history = signal<Readonly<Record<string, CardHistory>> | null>({});
  const full = async () => fail('not-saved');
  const memory = {
    history,
    wrongTexts: signal([]),
    changeHistory: full,
    putWrongText: full,
    dropWrongText: full,
  };
  const moments = {
    pageHere: signal(null),
    quietUntil: signal(0),
    keepQuiet: () => {},
    keepCame: vi.fn(),
  };
  const ports = createAdvicePorts(memory, moments, () => new Date(2026, 10, 2));
  const card = cardOf('promise', 'info');
  expect(await ports.noteShown(card)).toEqual({ ok: false, fault: 'not-saved' });
  await ports.noteShown(card);
  expect(moments.keepCame).toHaveBeenCalledTimes(2);
  expect(ports.history.value?.[card.id]).toMatchObject({ shown: 2, shownOn: '2026-11-02' });
  const known = { card: card.id, topic: card.topic, shown: 0, shownOn: '', useful: 0, known: 3 };
  history.value = { [card.id]: known };
  expect(ports.history.value?.[card.id]).toMatchObject({ shown: 2, known: 3 });
  history.value = null;
  expect(ports.history.value).toBeNull();
});
