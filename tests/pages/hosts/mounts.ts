/** An application of one page: each view has a field of its own, and the address is pushed, never loaded. */
interface Mounts {
  /** Mounts a view with a filled field, gives the field focus, and takes the view away again; so many times. */
  run(times: number, how: 'mount' | 'navigate'): Promise<void>;
}
declare global {
  interface Window {
    mounts?: Mounts;
  }
}

const TEXT = 'Kim har tanker om at tage livet af sig. Datteren har været alene hjemme hele natten.';
/** Long enough for the field to be read and marked. */
const SHOWN_MS = 60;
const main = document.body.appendChild(document.createElement('main'));

const KINDS = [
  (place: Element) => {
    const field = place.appendChild(document.createElement('textarea'));
    field.value = TEXT;
    return field;
  },
  (place: Element) => {
    const field = place.appendChild(document.createElement('div'));
    field.contentEditable = 'true';
    field.textContent = TEXT;
    return field;
  },
  (place: Element) => {
    const host = place.appendChild(document.createElement('div'));
    const field = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('textarea'));
    field.value = TEXT;
    return field;
  },
];

window.mounts = {
  async run(times, how) {
    for (let time = 0; time < times; time++) {
      main.replaceChildren();
      if (how === 'navigate') history.pushState({}, '', `?view=${time}`);
      const field = KINDS[time % KINDS.length]?.(main);
      if (field) field.style.cssText = 'display: block; width: 40rem; height: 8rem';
      field?.focus();
      await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
    }
    main.replaceChildren();
  },
};

export type { Mounts };
