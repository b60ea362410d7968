import { editContextOf } from './edit-context';
import { closest, isEditable, matches, parentElementOf } from './unclobbered';

/**
 * Which fields the guide may look at, decided from what the page says *about* a field before anything in it
 * is read. When in doubt: leave it alone.
 */

/** Words that name a field for identity, money, credentials or searching. `\b` knows no æ, ø and å. */
const PRIVATE_NAME = new RegExp(
  `(?:^|[^a-zæøå])(?:${[
    'cpr(?:[ -]?(?:nr|nummer|no|number))?',
    'person(?:nr|nummer|number)',
    'ssn',
    'kodeord|adgangskode|password|passwd|pwd|pinkode|pin|otp|engangskode|sikkerhedskode|kontrolkode|cvc|cvv',
    '(?:kort|card|konto|reg|account|pas)[ -]?(?:nr|nummer|no|number)',
    'passport|iban|swift|mitid|nemid|brugernavn|username|login',
    'tlf|telefon(?:nr|nummer)?|mobil(?:nr|nummer)?|phone(?: ?number)?',
    'e[ -]?mail(?:adresse)?|(?:gade|post|mail)?adresse|address',
    'søg|søgning|søgefelt|search',
  ].join('|')})(?![a-zæøå])`,
);
/** Longer than this it is a sentence to the writer ("Skriv ikke CPR her"), not the name of the field. */
const LONGEST_NAME = 40;
const SHORTEST_NOTE = 40;
const NUMBER_KEYBOARDS = new Set(['numeric', 'decimal', 'tel', 'email', 'url', 'search']);
const CHOICE_ROLES = new Set(['combobox', 'searchbox', 'spinbutton']);
/** Attributes by which pages ask other writing aids to stay away; we listen too. */
const OPT_OUTS = ['data-gramm', 'data-enable-grammarly', 'data-lt-active'];

type Native = HTMLInputElement | HTMLTextAreaElement;

/** Inputs that are pressed or dragged, not typed in. */
const PRESSED_TYPES = ['button', 'submit', 'reset', 'image', 'checkbox', 'radio', 'range', 'color', 'file'];
const TYPED = `textarea, input${PRESSED_TYPES.map((type) => `:not([type=${type} i])`).join('')}`;

/** Attributes that decide whether a field may be read. Pages change them also while it has focus. */
export const TELLING_ATTRIBUTES = [
  ...[
    'contenteditable',
    'readonly',
    'disabled',
    'type',
    'name',
    'id',
    'role',
    'maxlength',
    'pattern',
    'list',
  ],
  ...['autocomplete', 'inputmode', 'placeholder', 'title', 'aria-label', 'aria-labelledby'],
  ...OPT_OUTS,
];

/**
 * The field that keys pressed in `element` change: a form field itself, of an editable region the element that
 * starts it; `null` for what takes no typing.
 */
export function fieldOf(element: Element): HTMLElement | null {
  if (!('isContentEditable' in element)) return null;
  let field = element as HTMLElement;
  if (matches(field, TYPED) || editContextOf(field)) return field;
  if (!isEditable(field)) return null;
  // In design mode the root is editable too, but people write in the body.
  let parent = parentElementOf(field);
  while (parent && !matches(field, 'body') && isEditable(parent)) {
    field = parent as HTMLElement;
    parent = parentElementOf(field);
  }
  // A table cell stands in an island that cannot be written in, and that island in the editor.
  const around = parent && closest(parent, '[contenteditable]:not([contenteditable=false i])');
  return (around && fieldOf(around)) ?? field;
}

/** True for any field that takes typing: leaving one for a button is not the same as entering a password. */
export function takesTyping(element: Element): boolean {
  return fieldOf(element) !== null;
}

/** What the page calls the field: names for machines and short labels for people. */
function namesOf(element: HTMLElement): string {
  const read = (name: string) => element.getAttribute(name) ?? '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelledBy = read('aria-labelledby').split(/\s+/).filter(Boolean);
  const labels = [
    read('placeholder'),
    read('aria-label'),
    read('title'),
    ...labelledBy.map((id) => root.getElementById(id)?.textContent ?? ''),
    ...Array.from((element as Partial<Native>).labels ?? [], (label) => label.textContent ?? ''),
  ].map((label) => label.trim());
  const machineNames = `${read('name')} ${read('id')}`.replace(/([a-zæøå])(?=[A-ZÆØÅ])/g, '$1 ');
  return [machineNames, ...labels.filter((label) => label.length <= LONGEST_NAME)].join('|').toLowerCase();
}

function isPlainNative(field: Native): boolean {
  if (field.readOnly || field.disabled) return false;
  if (field.maxLength >= 0 && field.maxLength < SHORTEST_NOTE) return false;
  return !field.hasAttribute('pattern') && !field.hasAttribute('list');
}

function asksForPrivacy(element: HTMLElement): boolean {
  const read = (name: string) => element.getAttribute(name)?.trim().toLowerCase() ?? '';
  if (!['', 'on', 'off'].includes(read('autocomplete'))) return true;
  if (NUMBER_KEYBOARDS.has(read('inputmode')) || CHOICE_ROLES.has(read('role'))) return true;
  if (OPT_OUTS.some((name) => read(name) === 'false')) return true;
  if (closest(element, 'search, [role=search]')) return true;
  return PRIVATE_NAME.test(namesOf(element));
}

/** Remembers fields that are, or were, passwords: "show password" turns them into plain text fields. */
export function rememberSecret(element: Element, secrets: WeakSet<Element>): void {
  if (element.localName === 'input' && (element as HTMLInputElement).type === 'password')
    secrets.add(element);
}

/**
 * True for a field in which a person writes prose: textarea, plain text input, editable region. Reads
 * metadata only. `secrets` holds every field that was ever seen as a password.
 */
export function isWatchable(element: Element | null, secrets: WeakSet<Element>): element is HTMLElement {
  if (!element || !('isContentEditable' in element)) return false;
  rememberSecret(element, secrets);
  if (secrets.has(element)) return false;
  const field = element as HTMLElement;
  const kind = field.localName;
  const native = kind === 'textarea' || (kind === 'input' && (field as HTMLInputElement).type === 'text');
  if (native ? !isPlainNative(field as Native) : kind === 'input' || fieldOf(field) !== field) return false;
  if (asksForPrivacy(field)) return false;
  const security = getComputedStyle(field).getPropertyValue('-webkit-text-security');
  return security === '' || security === 'none';
}
