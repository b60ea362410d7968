import type { JSX } from 'preact';
import { CITIZEN_WORDS } from '@/lib/model';
import { type Look, THEMES, WIDTHS } from './look';

interface LookBarProps {
  look: Look;
  onChange: (to: Partial<Look>) => void;
}

const THEME = { light: 'Lys', dark: 'Mørk' };

/** How it is looked at: theme, width, the workplace's word, with its answers, with the whole panel around. */
export function LookBar({ look, onChange }: LookBarProps): JSX.Element {
  return (
    <form class="pv-look" aria-label="Sådan vises det" onSubmit={(event) => event.preventDefault()}>
      <Segments
        name="theme"
        label="Tema"
        choices={THEMES.map((theme) => [theme, THEME[theme]])}
        chosen={look.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Segments
        name="width"
        label="Bredde"
        choices={WIDTHS.map((width) => [width, String(width)])}
        chosen={look.width}
        onChoose={(width) => onChange({ width })}
      />
      <Segments
        name="word"
        label="Ord"
        choices={CITIZEN_WORDS.map((word) => [word, word])}
        chosen={look.word}
        onChoose={(word) => onChange({ word })}
      />
      <Switch label="Pladser udfyldt" on={look.filled} onSwitch={(filled) => onChange({ filled })} />
      <Switch label="Hele panelet" on={look.whole} onSwitch={(whole) => onChange({ whole })} />
    </form>
  );
}

interface SegmentsProps<T> {
  name: string;
  label: string;
  choices: readonly (readonly [T, string])[];
  chosen: T;
  onChoose: (choice: T) => void;
}

function Segments<T extends string | number>(props: SegmentsProps<T>): JSX.Element {
  const { name, label, choices, chosen, onChoose } = props;
  return (
    <fieldset class="pv-segments">
      <legend>{label}</legend>
      {choices.map(([choice, words]) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Switch(props: { label: string; on: boolean; onSwitch: (on: boolean) => void }): JSX.Element {
  return (
    <label class="pv-switch">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
