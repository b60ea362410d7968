import { note } from '@/lib/diagnostics';
import type { Engine } from '@/lib/engine';
import type { EditorAdapter } from './editors';
import { createFinder } from './findings';
import { createSchedule, GAP_MS } from './schedule';
import { doInSlices } from './slices';
import { changedSince, EMPTY_SNAPSHOT, type Snapshot, type Spot, takeSnapshot } from './spots';
import { followTyping } from './typing';

/** What is remembered of a field in this frame's memory, until the field goes. */
export interface FieldMemory {
  snapshot: Snapshot;
  /** Ids of spots the person has set aside with "not this one". */
  readonly dismissed: Set<string>;
}

export function createFieldMemory(): FieldMemory {
  return { snapshot: EMPTY_SNAPSHOT, dismissed: new Set() };
}

const notePageFault = (cause: unknown) => note('page-guide-failed', cause);

export interface ReadingOptions {
  readonly adapter: EditorAdapter;
  readonly engine: Engine;
  readonly memory: FieldMemory;
  /** Asked before each reading. */
  isOpen(): boolean;
  /** Called at once for each change, before the text is read again. */
  onEdit(isTyped: boolean): void;
  /** Called after each reading with what was found, in text order, set-aside spots left out. */
  onSpots(spots: readonly Spot[]): void;
}

/** Follows one field: change → rest → paragraphs → engine → spots. */
export function readField(options: ReadingOptions, signal: AbortSignal) {
  const { adapter, memory } = options;
  const document = adapter.element.ownerDocument;
  const finder = createFinder(options.engine);
  let edits = 0;

  const schedule = createSchedule(document, () => void look().catch(notePageFault), signal);
  const edited = (isTold = true) => {
    edits++;
    const isTyped = typing.restIn() > 0;
    options.onEdit(isTyped);
    schedule.changed(isTyped ? 'typed' : isTold ? 'told' : 'silent');
  };
  const typing = followTyping(adapter.element, edited, signal);

  async function look(): Promise<void> {
    if (typing.composing || signal.aborted || !options.isOpen()) return;
    if (adapter.redraws && typing.restIn() > 0) return schedule.lookAgain(typing.restIn());
    const seen = edits;
    const paragraphs = adapter.read();
    const { changed } = changedSince(memory.snapshot, paragraphs);
    const isStale = () => signal.aborted || seen !== edits;
    if (!(await doInSlices(finder.prepare(changed), isStale)) || signal.aborted) return;
    memory.snapshot = takeSnapshot(memory.snapshot, paragraphs, finder.find);
    const isBeingTyped = spotUnderCaret();
    options.onSpots(
      memory.snapshot.spots.filter((spot) => !memory.dismissed.has(spot.id) && !isBeingTyped(spot)),
    );
  }

  /** The word under the caret is not judged before it is finished. */
  function spotUnderCaret(): (spot: Spot) => boolean {
    const rest = typing.restIn();
    const caret = rest > 0 ? adapter.caret() : null;
    return ({ paragraph, finding }) => {
      const isBefore = !caret || caret.offset <= finding.start;
      if (caret?.paragraph !== paragraph || isBefore || caret.offset > finding.end) return false;
      schedule.lookAgain(rest);
      return true;
    };
  }

  adapter.onChange(edited, signal);
  signal.addEventListener('abort', finder.forget);
  schedule.lookAgain(0);
  return {
    /** Whether the spots are those of the text as it is now. If not, it is read again. */
    isCurrent(): boolean {
      const isRead = adapter.isRead();
      if (!isRead) schedule.lookAgain(GAP_MS.silent);
      return isRead;
    },
  };
}
