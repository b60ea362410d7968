/*
 * A page like a journal's: twenty text fields, an autosave that sends what has changed every two seconds, shortcuts
 * of its own, and a session that ends by itself when nobody does anything. What it would send it keeps, for the tests.
 */
const FIELDS = 20;
const AUTOSAVE_MS = 2_000;
const SESSION_MS = 60_000;

interface Journal {
  /** The body of each request that autosave would have sent, in order. */
  readonly sent: readonly string[];
  /** The page's own shortcuts that were pressed. */
  readonly shortcuts: readonly string[];
  /** How often something restarted the session's timer, by kind of event. */
  readonly activity: Readonly<Record<string, number>>;
  /** When the session would end, milliseconds from now. */
  sessionLeft(): number;
}
declare global {
  interface Window {
    journal?: Journal;
  }
}

const form = document.createElement('form');
form.addEventListener('submit', (event) => event.preventDefault());
form.style.cssText = 'font: 16px/1.5 sans-serif';
for (let place = 0; place < FIELDS; place++) {
  const label = form.appendChild(document.createElement('label'));
  label.style.display = 'block';
  label.append(`Punkt ${place + 1} `);
  const rich = place % 4 === 3;
  const field = label.appendChild(document.createElement(rich ? 'div' : 'textarea'));
  field.id = `note${place}`;
  field.style.cssText =
    'display: block; width: 52rem; min-height: 4rem; font: inherit; border: 1px solid #999';
  if (rich) field.contentEditable = 'true';
  else (field as HTMLTextAreaElement).name = `note${place}`;
}
document.body.append(form);

const sent: string[] = [];
let saved = '';
/** All that the page would post: the form as the browser encodes it, and the rich fields' HTML. */
function bodyNow(): string {
  const data = new FormData(form);
  for (const rich of form.querySelectorAll<HTMLElement>('[contenteditable]'))
    data.append(rich.id, rich.innerHTML);
  return new URLSearchParams(data as unknown as Record<string, string>).toString();
}
function autosave(): void {
  const body = bodyNow();
  if (body !== saved) sent.push(body);
  saved = body;
}
saved = bodyNow();
setInterval(autosave, AUTOSAVE_MS);
form.addEventListener('focusout', autosave);

const shortcuts: string[] = [];
addEventListener('keydown', (event) => {
  const name = `${event.ctrlKey ? 'Control+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`;
  if (!['Control+s', 'Alt+n', 'Alt+m', 'Escape'].includes(name)) return;
  event.preventDefault();
  shortcuts.push(name);
  if (name === 'Control+s') autosave();
});

const activity: Record<string, number> = {};
let endsAt = performance.now() + SESSION_MS;
for (const type of ['keydown', 'pointerdown', 'wheel', 'focusin']) {
  const restart = () => {
    activity[type] = (activity[type] ?? 0) + 1;
    endsAt = performance.now() + SESSION_MS;
  };
  addEventListener(type, restart, { capture: true, passive: true });
}

window.journal = { sent, shortcuts, activity, sessionLeft: () => endsAt - performance.now() };

export type { Journal };
