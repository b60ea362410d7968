import type { Result, SaveFault } from '@/lib/model';

/** What is kept is at most this far behind what is written. */
const DRAFT_WITHIN_MS = 300;

type Kept = Promise<Result<null, SaveFault>>;
type Texts = Readonly<Record<string, string>>;

/** Texts that are being written, in memory, until `keep` has locked them away. */
export interface Drafts {
  write(field: string, text: string): void;
  /** The text is saved, or not wanted: it goes with the next that is kept. */
  drop(field: string): void;
  /** Forgets what is in memory without keeping it. */
  clear(): void;
  /** Keeps at once what is waiting, and gives what `keep` gave. */
  flush(): Kept | undefined;
  /** What is kept, with what waits put over it. */
  readonly over: Over;
}

/** Puts what waits over what is kept. */
type Over = (kept: Texts) => Texts;

/** `keep` is called soon after something was written or dropped, with what waits by then. */
export function createDrafts(keep: (over: Over) => Kept): Drafts {
  let waiting = new Map<string, string | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  /** What was kept waits no longer: put over what another window has kept since, it would take that away. */
  const keepNow = async () => {
    // As it is now: it may be cleared before it is kept.
    const now = new Map(waiting);
    const kept = await keep(overWith(now));
    if (kept.ok) for (const [field, text] of now) if (waiting.get(field) === text) waiting.delete(field);
    return kept;
  };
  const flush = () => {
    rest();
    return waiting.size > 0 ? keepNow() : undefined;
  };
  const set = (field: string, text: string | null) => {
    waiting.set(field, text);
    timer ??= setTimeout(flush, DRAFT_WITHIN_MS);
  };
  return {
    write: (field, text) => set(field, text),
    drop: (field) => set(field, null),
    flush,
    clear() {
      rest();
      waiting = new Map();
    },
    over: (kept) => overWith(waiting)(kept),
  };
}

function overWith(waiting: ReadonlyMap<string, string | null>): Over {
  return (kept) => {
    const texts = new Map<string, string | null>([...Object.entries(kept), ...waiting]);
    return Object.fromEntries([...texts].filter((entry): entry is [string, string] => Boolean(entry[1])));
  };
}
