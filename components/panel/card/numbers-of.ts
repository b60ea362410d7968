import { type CardText, type Helpline, type Locale, readContact, type Slot } from '@/lib/model';

/** A number that a card names, and whose it is; without a name it is the emergency call itself. */
export interface NamedNumber {
  readonly number: string;
  readonly name: string;
}

const EMERGENCY = '112';
const PLACEHOLDER = /\{([^{}]+)\}/g;

/** What stands behind the numbers and slots that a card can name. */
interface Numbers {
  readonly slots: readonly Slot[];
  readonly answers: Readonly<Record<string, string>>;
  readonly helplines: readonly Helpline[];
}

/**
 * The numbers to call that a card names: 112 first, then the national ones in its text, then those that the
 * workplace has given for the people it names. Each once.
 */
export function numbersOf(
  { summary, doNow, askWho }: CardText,
  { slots, answers, helplines }: Numbers,
  locale: Locale,
): readonly NamedNumber[] {
  const text = [summary, ...doNow, askWho].join('\n');
  const national = helplines
    .filter(({ number }) => number !== EMERGENCY && names(text, number))
    .map(({ name, number }) => ({ name: name[locale], number }));
  const local = [...text.matchAll(PLACEHOLDER)].flatMap(([, id]) => {
    const slot = slots.find((candidate) => candidate.id === id);
    const contact = readContact(answers[id ?? ''] ?? '');
    return slot && contact.number
      ? [{ name: contact.name || slot.role[locale], number: contact.number }]
      : [];
  });
  const all = [...(names(text, EMERGENCY) ? [{ name: '', number: EMERGENCY }] : []), ...national, ...local];
  return all.filter(({ number }, at) => all.findIndex((other) => other.number === number) === at);
}

/** Whether the number stands there as one to call: not inside a longer one, and not as a section of a law. */
function names(text: string, number: string): boolean {
  if (number === '') return false;
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + number.length);
    if (!/(\d|\d |§ ?)$/.test(before) && !/^ ?\d/.test(after)) return true;
  }
  return false;
}
