import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';

interface DisclosureProps {
  summary: string;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ComponentChildren;
}

/** Something folded away until the person asks for it. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps): JSX.Element {
  return (
    <details class="sm-disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon name="open" />
        <span>{summary}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
