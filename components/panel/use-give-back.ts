import { useLayoutEffect, useRef } from 'preact/hooks';

/** A permission that was given for something the person has yet to choose. */
interface Owed {
  /** The browser has said yes; until `settle`, leaving gives the permission back. */
  owe(): void;
  /** The choice is made, so the permission stays. */
  settle(): void;
}

/**
 * Permission alone is not what somebody agreed to: it goes back when they leave without choosing. As the
 * panel closes this is the best that can be done, for the browser may not wait for it.
 */
export function useGiveBack(giveBack: () => void): Owed {
  const owed = useRef(false);
  const gone = useRef(false);
  const latest = useRef(giveBack);
  latest.current = giveBack;

  const settle = () => {
    owed.current = false;
  };
  const leave = () => {
    if (owed.current) latest.current();
    settle();
  };
  // A layout effect is cleaned up within the unmount itself; an ordinary one would come after the page's end.
  useLayoutEffect(
    () => () => {
      gone.current = true;
      leave();
    },
    [],
  );
  return {
    owe() {
      owed.current = true;
      // The answer came after the person had gone on to something else.
      if (gone.current) leave();
    },
    settle,
  };
}
