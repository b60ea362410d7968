import type { StorageArea } from '@/lib/browser';

/** `storage.local`: the cards that dots have announced today and nobody has seen. Ids and a day, no page. */
const UNSEEN_KEY = 'advice.unseen';

/** Makes the memory of unseen dots. It outlasts the browser: three a day are three a day. */
export function createUnseen(local: StorageArea) {
  async function read(today: string): Promise<readonly string[]> {
    const kept = (await local.get(UNSEEN_KEY))[UNSEEN_KEY] as { day?: unknown; cards?: unknown } | undefined;
    const { day, cards } = kept ?? {};
    if (day !== today || !Array.isArray(cards)) return [];
    return cards.filter((card): card is string => typeof card === 'string');
  }
  const write = (day: string, cards: readonly string[]) => local.set({ [UNSEEN_KEY]: { day, cards } });
  return {
    /** Rejects when the area does: then nothing may be announced. */
    readUnseen: read,
    addUnseen: async (card: string, today: string) => write(today, [...(await read(today)), card]),
    dropUnseen: async (card: string, today: string) => {
      const before = await read(today);
      if (before.includes(card))
        await write(
          today,
          before.filter((one) => one !== card),
        );
    },
  };
}
