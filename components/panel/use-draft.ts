import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from './panel-context';

export interface Draft {
  /** A draft from last time that waits for the person's choice; the field waits with it. */
  readonly offer: string | null;
  /** The draft that was taken up again. */
  readonly taken: string | null;
  /** The latest draft could not be kept; only Gem, or the person's own copy, saves it now. */
  readonly lost: boolean;
  take(): void;
  keep(text: string): void;
  drop(): void;
}

/**
 * The unsaved text of one field. A draft found at the start is offered before the field can be written in,
 * so that new writing never replaces it unseen. One that another window keeps meanwhile is never put in the place of
 * a field somebody is in or has just left for its button. `place` is the element that the field, or the offer in its
 * stead, stands in.
 */
export function useDraft(
  id: string,
  saved: string,
  writable: boolean,
  place?: RefObject<HTMLElement | null>,
): Draft {
  const { ports } = usePanel();
  const [begun, setBegun] = useState(false);
  const [isHere, setHere] = useState(false);
  const wasOffered = useRef(false);
  const [taken, setTaken] = useState<string | null>(null);
  const [answered, setAnswered] = useState(false);
  const [lost, setLost] = useState(false);
  const found = ports.drafts.value[id];
  // Whoever has come to the field, or to the offer, keeps it until they go.
  const mayOffer = !begun && writable && (wasOffered.current || !isHere);
  const offer = mayOffer && found && found !== saved ? found : null;
  wasOffered.current = offer !== null;

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const here = place?.current;
    // Not `:focus`: a window that is behind another has the place that it had.
    const follow = (at: EventTarget | null) => setHere(Boolean(here?.contains(at as Node | null)));
    follow(document.activeElement);
    here?.addEventListener('focusin', ({ target }) => follow(target), { signal });
    here?.addEventListener(
      'focusout',
      ({ relatedTarget }) => follow(relatedTarget ?? document.activeElement),
      { signal },
    );
    // Before the draft is kept: until then, in the first moments, there is only what stands in the field.
    here?.addEventListener('input', () => setBegun(true), { signal });
    return () => abort.abort();
  }, [place]);
  // The pressed button goes with its offer: focus moves to the field that comes in its place.
  useEffect(() => {
    if (answered && !offer) place?.current?.querySelector<HTMLElement>('summary, textarea, input')?.focus();
  }, [answered, offer, place]);

  return {
    offer,
    taken,
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
