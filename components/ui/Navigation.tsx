import type { JSX } from 'preact';
import { Icon, type IconName } from './Icon';

interface NavigationProps<V extends IconName> {
  label: string;
  views: readonly { readonly id: V; readonly label: string }[];
  current: V;
  onChoose: (view: V) => void;
}

/** The views as a grid of icon and word, small enough for a panel of 320 px. */
export function Navigation<V extends IconName>({
  label,
  views,
  current,
  onChoose,
}: NavigationProps<V>): JSX.Element {
  return (
    <nav aria-label={label}>
      <ul class="sm-navigation">
        {views.map((view) => (
          <li key={view.id}>
            <button
              type="button"
              aria-current={view.id === current ? 'page' : undefined}
              onClick={() => onChoose(view.id)}
            >
              <Icon name={view.id} />
              {view.label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
