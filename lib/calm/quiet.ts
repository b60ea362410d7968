import type { StorageArea } from '@/lib/browser';

/** `storage.session`: until when nothing comes by itself, and not why. Gone with the browser. */
export const QUIET_KEY = 'advice.quietUntil';

/** Epoch milliseconds until which nothing comes by itself; 0 where nothing asks for quiet. Never rejects. */
export async function readQuiet(session: Pick<StorageArea, 'get'>): Promise<number> {
  const found = await session.get(QUIET_KEY).catch(() => ({}) as Record<string, unknown>);
  return Number(found[QUIET_KEY] ?? 0) || 0;
}
