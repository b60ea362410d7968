import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from './panel-context';

interface Chip {
  /** The person comes back to it by this id. */
  readonly id: string;
  readonly label: string;
  readonly onPress: () => void;
}

interface ChipsProps {
  heading: string;
  chips: readonly Chip[];
  /** So many at first: a wall of words is no help to somebody who is looking for one. */
  atFirst: number;
  /** What the chip that shows the rest says. */
  more: string;
}

/** Things to choose from as chips, the first ones first. */
export function Chips({ heading, chips, atFirst, more }: ChipsProps): JSX.Element {
  const { place } = usePanel();
  const rest = chips.slice(atFirst);
  const [all, setAll] = useState(rest.some(({ id }) => id === place.returnTo));
  const pressed = useRef(false);
  const firstOfRest = rest[0]?.id;
  // The pressed button goes; the first of what it showed takes its place.
  useEffect(() => {
    if (!all || !pressed.current) return;
    pressed.current = false;
    if (firstOfRest) document.getElementById(firstOfRest)?.focus();
  }, [all, firstOfRest]);
  const showAll = () => {
    pressed.current = true;
    setAll(true);
  };
  return (
    <section class="sm-section">
      <h2>{heading}</h2>
      <ul class="sm-chips">
        {(all ? chips : chips.slice(0, atFirst)).map(({ id, label, onPress }) => (
          <li key={id}>
            <button type="button" id={id} class="sm-chip" onClick={onPress}>
              {label}
            </button>
          </li>
        ))}
        {!all && rest.length > 0 && (
          <li>
            <button type="button" class="sm-chip sm-chip-more" onClick={showAll}>
              {more}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
