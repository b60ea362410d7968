import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon';

interface DisclosureProps {
  summary: string;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  /** What is inside is made when it is opened for the first time: for what is seldom used and stands in every row. */
  late?: boolean;
  children: ComponentChildren;
}

/** Something folded away until the person asks for it. */
export function Disclosure({ summary, open, onToggle, late, children }: DisclosureProps): JSX.Element {
  const [isMade, setMade] = useState(!late || open === true);
  const toggle = (isOpen: boolean) => {
    if (isOpen) setMade(true);
    onToggle?.(isOpen);
  };
  return (
    <details class="sm-disclosure" open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <Icon name="open" />
        <span>{summary}</span>
      </summary>
      <div>{isMade && children}</div>
    </details>
  );
}
