import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';

interface NoticeProps {
  tone: 'info' | 'warning' | 'critical';
  children: ComponentChildren;
  /** Buttons under the text. */
  actions?: ComponentChildren;
}

/** A message that stands still in the page. Where it comes and goes, put it inside a `role="status"`. */
export function Notice({ tone, children, actions }: NoticeProps): JSX.Element {
  return (
    <div class={`sm-notice sm-tone-${tone}`}>
      <Icon name={tone} />
      <div>
        <p>{children}</p>
        {actions && <div class="sm-actions">{actions}</div>}
      </div>
    </div>
  );
}
