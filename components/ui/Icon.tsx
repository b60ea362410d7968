import type { JSX } from 'preact';

/** Drawn on a 24 by 24 grid, in the colour of the text around them. */
const DRAWINGS = {
  now: <path d="M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5" />,
  checklist: <path d="m4 6 1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M12 6.5h8M12 12.5h8M12 18.5h8" />,
  plans: <path d="M6 3h9l4 4v14H6zM14.5 3.5V8H19M9.5 12.5h6M9.5 16.5h6" />,
  library: <path d="M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14" />,
  workplace: <path d="M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-5h4v5" />,
  settings: (
    <path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" />
  ),
  calm: (
    <path d="M3 10c2.5-3 5-3 7.5 0s5 3 7.5 0c1-1.2 2-1.9 3-2.1M3 16c2.5-3 5-3 7.5 0s5 3 7.5 0c1-1.2 2-1.9 3-2.1" />
  ),
  back: <path d="M19 12H5M11 6l-6 6 6 6" />,
  open: <path d="m9 5 7 7-7 7" />,
  close: <path d="M6 6l12 12M18 6 6 18" />,
  info: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5v.1" />,
  warning: <path d="M9 5v14M15 5v14" />,
  pause: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM10 9v6M14 9v6" />,
  critical: <path d="M12 3 21 12 12 21 3 12zM12 8v5M12 15.9v.1" />,
  lock: <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2" />,
  done: <path d="m5 13 4.5 4.5L19 7" />,
  copy: <path d="M9 9h11v11H9zM15 9V4H4v11h5" />,
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A small drawing beside a word. It says nothing to a screen reader: the word does. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="sm-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}
