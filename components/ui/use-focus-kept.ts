import { useEffect, useRef } from 'preact/hooks';

/**
 * Where what had the focus goes as `step` becomes another one, what `find` gives takes it, unless something else has
 * it by then. Where nothing had it, as when data comes by itself, it stays nowhere. `null` is no step yet.
 */
export function useFocusKept(step: unknown, find: () => HTMLElement | null | undefined): void {
  const { body } = document;
  const before = useRef(step);
  const isLost = useRef(false);
  // Read while this is drawn: what goes with the step before is still there.
  const hadFocus = document.activeElement !== body;
  useEffect(() => {
    isLost.current = (isLost.current || hadFocus) && document.activeElement === body;
    if (step === null) return;
    const isNew = before.current !== null && before.current !== step;
    const place = isNew && isLost.current && find();
    before.current = step;
    // Lost it stays until there is something to take it.
    isLost.current &&= isNew && !place;
    if (!place) return;
    // A heading can be read from, and is no stop of Tab.
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus();
  }, [step]);
}
