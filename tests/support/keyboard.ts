import type { DrivenPage } from '@/scripts/drive';

/** Somebody without a mouse: real keys alone, counted. */
export interface KeyboardUser {
  /** Presses Tab until a control with this name has focus. */
  tabTo(name: string | RegExp): Promise<void>;
  /** The same backwards, with Shift+Tab. */
  tabBackTo(name: string | RegExp): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Keys pressed so far. */
  readonly keys: () => number;
}

/** More controls than any view of ours has. */
const MOST_TABS = 150;

export function useKeyboard(page: DrivenPage): KeyboardUser {
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.press(key);
  };
  const stepTo = async (key: 'Tab' | 'Shift+Tab', name: string | RegExp) => {
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      const focused = await page.evaluate(nameOfFocused);
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      await press(key);
    }
    throw new Error(`no ${key} leads to ${name}`);
  };
  return {
    keys: () => keys,
    press,
    async type(text) {
      keys += text.length;
      await page.type(text);
    },
    tabTo: (name) => stepTo('Tab', name),
    tabBackTo: (name) => stepTo('Shift+Tab', name),
  };
}

/** The name of the control that has focus, as its label or its own words have it. */
function nameOfFocused(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const words =
    element.getAttribute('aria-label') ??
    (labels ? element.labels?.[0]?.textContent : null) ??
    element.querySelector('.sm-row-title')?.textContent ??
    element.textContent;
  return words?.trim() ?? '';
}
