import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from './panel-context';

export interface Draft {
  /** A draft from last time that waits for the person's choice; the field waits with it. */
  readonly offer: string | null;
  /** The draft that was taken up again. */
  readonly taken: string | null;
  /** The person has answered the offer; it goes when the store has followed. */
  readonly answered: boolean;
  /** The latest draft could not be kept; only Gem, or the person's own copy, saves it now. */
  readonly lost: boolean;
  take(): void;
  keep(text: string): void;
  drop(): void;
}

/**
 * The unsaved text of one field. A draft found at the start is offered before the field can be written in,
 * so that new writing never replaces it unseen.
 */
export function useDraft(id: string, saved: string, writable: boolean): Draft {
  const { ports } = usePanel();
  const [begun, setBegun] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const [answered, setAnswered] = useState(false);
  const [lost, setLost] = useState(false);
  const found = ports.drafts.value[id];
  const offer = !begun && writable && found && found !== saved ? found : null;
  return {
    offer,
    taken,
    answered,
    lost,
    take() {
      setTaken(offer);
      setBegun(true);
      setAnswered(true);
    },
    keep(text) {
      setBegun(true);
      ports.keepDraft(id, text).then(
        (result) => setLost(!result.ok),
        () => setLost(true),
      );
    },
    drop() {
      setAnswered(true);
      void ports.dropDraft(id);
    },
  };
}

/** The pressed button goes with its offer: focus moves to the field that comes in its place, inside `place`. */
export function useFocusAfterOffer(draft: Draft, place: RefObject<HTMLElement | null>): void {
  const { answered, offer } = draft;
  useEffect(() => {
    if (answered && !offer) place.current?.querySelector<HTMLElement>('summary, textarea, input')?.focus();
  }, [answered, offer, place]);
}
