/** A key as both protocols want it. */
export interface Key {
  readonly key: string;
  readonly code: string;
  /** Windows virtual key code, which Chromium asks for. */
  readonly virtual: number;
  /** What it types, empty for keys that type nothing. */
  readonly text: string;
  /** The value of WebDriver: https://www.w3.org/TR/webdriver2/#keyboard-actions */
  readonly webdriver: string;
}

const named: Readonly<Record<string, Key>> = Object.fromEntries(
  [
    ['Enter', 13, '\uE006', '\r'],
    ['Tab', 9, '\uE004', ''],
    ['Escape', 27, '\uE00C', ''],
    ['Backspace', 8, '\uE003', ''],
    ['Delete', 46, '\uE017', ''],
    ['ArrowLeft', 37, '\uE012', ''],
    ['ArrowUp', 38, '\uE013', ''],
    ['ArrowRight', 39, '\uE014', ''],
    ['ArrowDown', 40, '\uE015', ''],
    ['Home', 36, '\uE011', ''],
    ['End', 35, '\uE010', ''],
    ['PageUp', 33, '\uE00E', ''],
    ['PageDown', 34, '\uE00F', ''],
    ['F6', 117, '\uE036', ''],
  ].map(([key, virtual, webdriver, text]) => [key, { key, code: key, virtual, webdriver, text } as Key]),
);

/** Modifier → key and its bit in CDP's `modifiers`. */
export const MODIFIERS: Readonly<Record<string, { readonly key: Key; readonly bit: number }>> = {
  Alt: { key: modifier('Alt', 18, '\uE00A'), bit: 1 },
  Control: { key: modifier('Control', 17, '\uE009'), bit: 2 },
  Meta: { key: modifier('Meta', 91, '\uE03D'), bit: 4 },
  Shift: { key: modifier('Shift', 16, '\uE008'), bit: 8 },
};

function modifier(key: string, virtual: number, webdriver: string): Key {
  return { key, code: `${key}Left`, virtual, webdriver, text: '' };
}

/** `Alt+Shift+G` → its modifiers and its key. Throws for a modifier it does not know. */
export function parseChord(chord: string): { modifiers: string[]; key: Key } {
  const parts = chord === '+' ? ['+'] : chord.split('+');
  const last = parts.pop() ?? '';
  for (const part of parts) if (!MODIFIERS[part]) throw new Error(`no such modifier: ${part} in ${chord}`);
  return { modifiers: parts, key: keyOf(last) };
}

/** The key that types one character, or a named key. */
export function keyOf(name: string): Key {
  const known = named[name === '\n' ? 'Enter' : name];
  if (known) return known;
  if ([...name].length !== 1) throw new Error(`no such key: ${name}`);
  const upper = name.toUpperCase();
  const code = /[A-Z]/.test(upper)
    ? `Key${upper}`
    : /\d/.test(name)
      ? `Digit${name}`
      : name === ' '
        ? 'Space'
        : '';
  return {
    key: name,
    code,
    virtual: /[A-Z0-9 ]/.test(upper) ? upper.charCodeAt(0) : 0,
    text: name,
    webdriver: name,
  };
}
