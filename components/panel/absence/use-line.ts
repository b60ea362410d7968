import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { textForDraft } from '@/components/saving';
import { type AbsenceLine, type AbsenceTime, cleanText, type PlannedLine } from '@/lib/model';
import { usePanel } from '../panel-context';
import { type Draft, useDraft } from '../use-draft';
import type { SaveState } from '../use-save';
import { useThrottled } from '../use-throttled';
import { usePart } from './part';
import { type Refused, useAbsenceSave } from './use-absence-save';

/** Half a second is promised; the commit takes its part of it on a busy machine. */
const DRAFT_WITHIN_MS = 300;

interface LineWriting {
  readonly text: string;
  readonly when: AbsenceTime;
  readonly held: boolean;
  readonly writable: boolean;
  readonly draft: Draft;
  readonly state: SaveState;
  readonly refused: Refused | null;
  /** The words that another window saved while these were written; empty where it deleted the line. */
  readonly theirs: string | null;
  write(text: string): void;
  chooseTime(when: AbsenceTime): void;
  /**
   * Saves, over what another window wrote where `over` says so. `true`: nothing is left to save. What was typed or
   * chosen meanwhile stays, as a change of the line.
   */
  keep(over?: boolean): Promise<boolean>;
  /** Gives one's own words up for those that are saved. */
  giveUp(): void;
}

/** What the person has written and not saved; `null` where they have not. */
interface Written {
  readonly text: string | null;
  readonly when: AbsenceTime | null;
}

const NOTHING: Written = { text: null, when: null };

/** One line while it is written: its draft, its save, and what another window does to it meanwhile. */
export function useLine(
  id: string,
  section: string,
  saved: AbsenceLine | undefined,
  draftKey: string,
  place: RefObject<HTMLElement | null>,
): LineWriting {
  const { ports } = usePanel();
  const { plan } = usePart();
  const writable = ports.health.value.state === 'ready';
  const savedText = saved && !saved.removedOn ? saved.text : '';
  const rev = saved?.rev ?? 0;
  const draft = useDraft(draftKey, savedText, writable, place);
  const drafts = useThrottled(draft.keep, DRAFT_WITHIN_MS);
  const { state, refused, save, rest } = useAbsenceSave();
  const [written, setWritten] = useState(NOTHING);
  const [readRev, setReadRev] = useState(rev);
  const [savedHere, setSavedHere] = useState<string | null>(null);
  const latest = useRef(written);
  const change = (to: Partial<Written>) => {
    latest.current = { ...latest.current, ...to };
    setWritten(latest.current);
  };
  const text = written.text ?? savedText;
  const when = written.when ?? saved?.when ?? 'today';
  const isWriting = written.text !== null || written.when !== null;
  // What was typed while this was saved goes on from what was saved.
  const basedOn = savedText === savedHere ? rev : readRev;
  const isOvertaken = isWriting && state !== 'saving' && rev !== basedOn;

  useEffect(() => {
    if (draft.taken === null) return;
    setReadRev(rev);
    change({ text: draft.taken });
  }, [draft.taken]);
  const begin = () => {
    if (!isWriting) {
      setReadRev(rev);
      setSavedHere(null);
    }
    rest();
  };
  const write = (next: string) => {
    begin();
    change({ text: next });
    drafts.write(textForDraft(next, ports.looksLikeCpr));
  };
  return {
    text,
    when,
    held: ports.looksLikeCpr(text),
    writable,
    draft,
    state,
    refused: isOvertaken ? 'changed-elsewhere' : refused,
    theirs: isOvertaken || refused === 'changed-elsewhere' ? savedText : null,
    write,
    chooseTime(next) {
      begin();
      change({ when: next });
    },
    async keep(over = false) {
      if (ports.looksLikeCpr(text)) return false;
      drafts.forget();
      const line: PlannedLine = { id, section, text, when };
      const from = over || !isWriting ? rev : basedOn;
      setSavedHere(cleanText(text));
      const done = await save(() => ports.absence.putLine(plan?.id ?? null, line, from));
      if (!done) return false;
      const now = latest.current;
      change({
        text: now.text === written.text ? null : now.text,
        when: now.when === written.when ? null : now.when,
      });
      setSavedHere(cleanText(text));
      const left = latest.current;
      // Its draft has gone with the save.
      if (left.text !== null) drafts.write(textForDraft(left.text, ports.looksLikeCpr));
      return left.text === null && left.when === null;
    },
    giveUp() {
      drafts.forget();
      change(NOTHING);
      rest();
      draft.drop();
    },
  };
}
