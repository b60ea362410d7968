import { effect, signal } from '@preact/signals';
import { dayOf } from '@/lib/advice';
import type { StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { KeepingTest, Live } from '@/lib/model';
import type { Store } from '@/lib/store';

/** In `storage.local`; and in `storage.session`, which lasts as long as the browser runs. */
const MARKER_KEY = 'keeping.marker';
/** Less than this is too little to go on saving for long, bytes. */
const TIGHT_BYTES = 50_000_000;

interface Marker {
  /** ISO day of the first start that left it. */
  readonly since: string;
  /** The browser session that wrote it last: only another one shows that closing keeps it. */
  readonly session: string;
  /** An earlier session had left it, and it was still there. */
  readonly outlived: boolean;
}

interface Around {
  readonly store: Pick<Store, 'health'>;
  readonly area: StorageArea;
  readonly session: StorageArea;
  readonly now: () => Date;
}

/**
 * Leaves a marker and looks at the next start of the browser whether it is there: some workplaces delete everything
 * when the browser closes. Where all is gone nothing can tell it from the first time, and so that is what is said.
 */
export function testKeeping({ store, area, session, now }: Around, abort: AbortSignal): Live<KeepingTest> {
  const test = signal<KeepingTest>({ marker: 'unknown', since: null, tight: false });
  const look = async () => {
    const before = (await area.get(MARKER_KEY))[MARKER_KEY] as Marker | undefined;
    const running = await sessionId(session);
    const outlived = before !== undefined && (before.outlived || before.session !== running);
    const since = before?.since ?? dayOf(now().getTime());
    await area.set({ [MARKER_KEY]: { since, session: running, outlived } satisfies Marker });
    const room = await navigator.storage.estimate().catch(() => null);
    const tight = room?.quota !== undefined && room.quota - (room.usage ?? 0) < TIGHT_BYTES;
    test.value = { marker: outlived ? 'found' : 'first', since: outlived ? since : null, tight };
  };
  let looked = false;
  const stop = effect(() => {
    const { state } = store.health.value;
    if (state === 'damaged') test.value = { ...test.peek(), marker: 'lost' };
    if (state !== 'ready' || looked) return;
    looked = true;
    void look().catch((cause: unknown) => note('store-copy-failed', cause));
  });
  abort.addEventListener('abort', stop);
  return test;
}

/** A random name for as long as the browser runs. */
async function sessionId(session: StorageArea): Promise<string> {
  const { [MARKER_KEY]: known } = await session.get(MARKER_KEY);
  if (typeof known === 'string') return known;
  const made = crypto.randomUUID();
  await session.set({ [MARKER_KEY]: made });
  return made;
}
