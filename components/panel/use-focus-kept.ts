import { useEffect, useRef } from 'preact/hooks';

/**
 * Where the button that was pressed goes with what it stood in, what `find` gives takes the focus: once `step` is
 * another one, and nothing else has the focus by then. `null` is no step yet.
 */
export function useFocusKept(step: unknown, find: () => HTMLElement | null | undefined): void {
  const before = useRef(step);
  useEffect(() => {
    if (step === null) return;
    const isNew = before.current !== null && before.current !== step;
    before.current = step;
    if (!isNew || document.activeElement !== document.body) return;
    const place = find();
    if (!place) return;
    // A heading can be read from, and is no stop of Tab.
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus();
  }, [step]);
}
