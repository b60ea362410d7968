import type { JSX } from 'preact';
import { Icon, type IconName } from '@/components/ui';

interface WayInProps {
  /** The person comes back to it by this id. */
  id: string;
  icon: IconName;
  title: string;
  about: string;
  onPress: () => void;
}

/** A large button to something that has a page of its own. */
export function WayIn({ id, icon, title, about, onPress }: WayInProps): JSX.Element {
  return (
    <button type="button" id={id} class="sm-way" onClick={onPress}>
      <span class="sm-way-sign">
        <Icon name={icon} />
      </span>
      <span class="sm-row-text">
        <span class="sm-row-title">{title}</span>
        <span class="sm-row-about">{about}</span>
      </span>
      <Icon name="open" />
    </button>
  );
}
