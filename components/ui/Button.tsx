import type { ComponentChildren, JSX, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  /** `strong`: the one thing to do here. `quiet`: a way out or aside. */
  look?: 'plain' | 'strong' | 'quiet';
  icon?: IconName;
  /** Says more than the visible words where several buttons read alike; begins with those words. */
  name?: string | undefined;
  disabled?: boolean;
  /** The person comes back to it by this id. */
  id?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button of at least 44 px. */
export function Button({
  children,
  onPress,
  look = 'plain',
  icon,
  name,
  disabled,
  id,
  buttonRef,
}: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      id={id}
      class={`sm-button sm-button-${look}`}
      aria-label={name}
      disabled={disabled}
      onClick={onPress}
      ref={buttonRef ?? null}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
