import { editContextOf } from './edit-context';

/** After this long without a key a word counts as finished, also without a space behind it. */
export const PAUSE_MS = 1000;

/** What the person's hands are doing. Events that a page makes up are not typing. */
export interface Typing {
  /** Between compositionstart and compositionend (input methods, dead keys, dictation). */
  readonly composing: boolean;
  /** Milliseconds until the person has paused; 0 when at rest. */
  restIn(): number;
}

export function followTyping(element: HTMLElement, onComposed: () => void, signal: AbortSignal): Typing {
  let lastKey = Number.NEGATIVE_INFINITY;
  let composing = false;
  const options = { capture: true, passive: true, signal };
  const typed = (event: Event) => {
    if (event.isTrusted) lastKey = performance.now();
  };
  // Who points somewhere has finished the word that was being typed.
  const pointed = () => {
    lastKey = Number.NEGATIVE_INFINITY;
  };
  // Chromium's own compositionend can come with isTrusted = false (measured in 156), so none is asked for here:
  // a page that forges one only delays or hastens a reading.
  const composed = (event: Event) => {
    composing = event.type === 'compositionstart';
    if (!composing) onComposed();
  };
  // A form field is listened to for `input` anyway, and one more kind of event costs 0.15 ms at each key. Editors
  // that draw their own text stop keys before there is an `input`; there the tree is watched.
  element.addEventListener('selectionStart' in element ? 'input' : 'beforeinput', typed, options);
  element.addEventListener('pointerdown', pointed, options);
  const composer = editContextOf(element) ?? element;
  composer.addEventListener('compositionstart', composed, options);
  composer.addEventListener('compositionend', composed, options);
  return {
    get composing() {
      return composing;
    },
    restIn: () => Math.max(0, lastKey + PAUSE_MS - performance.now()),
  };
}
