import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Two presses of Esc this close together are meant. */
const TWICE_WITHIN_MS = 1_000;

interface Hiding {
  readonly hidden: boolean;
  hide(): void;
  comeBack(): void;
}

/** Whether the panel is hidden. Esc Esc hides it from every view, whatever a field or a fold does with Esc. */
export function useHiding(): Hiding {
  const [hidden, setHidden] = useState(false);
  const left = useRef<Element | null>(null);
  const hide = useCallback(() => {
    left.current = document.activeElement;
    setHidden(true);
  }, []);
  const comeBack = useCallback(() => setHidden(false), []);
  useLayoutEffect(() => {
    if (!hidden && left.current instanceof HTMLElement) left.current.focus();
  }, [hidden]);
  useEffect(() => {
    if (hidden) return;
    let last = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.isComposing) return;
      const isSecond = event.key === 'Escape' && event.timeStamp - last < TWICE_WITHIN_MS;
      last = event.key === 'Escape' && !isSecond ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (isSecond) hide();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [hidden, hide]);
  return { hidden, hide, comeBack };
}
