import { answersOn } from '@/lib/advice';
import {
  type CalmShown,
  type CalmWorkplaceContact,
  type Helpline,
  type Locale,
  type LocalText,
  type OpeningHours,
  readContact,
} from '@/lib/model';

/** One to call. */
export interface CallStep {
  readonly id: string;
  readonly source: 'own' | 'workplace' | 'helpline';
  readonly name: string;
  /** Who it is to the person, or what the line is for. May be empty. */
  readonly about: string;
  /** As it was written; `null` where there is none. */
  readonly number: string | null;
  /** ISO date on which the number was written or checked. */
  readonly checkedOn: string | null;
  /** Of a helpline, where we know them. */
  readonly hours: OpeningHours | undefined;
}

interface Callable {
  readonly shown: CalmShown;
  readonly workplace: readonly CalmWorkplaceContact[];
  readonly helplines: readonly Helpline[];
}

/** Whom to call, in order: the person's own, those at work, the helplines. `day` is an ISO date. */
export function ladderOf({ shown, workplace, helplines }: Callable, day: string, locale: Locale): CallStep[] {
  const own = shown.contacts.map(({ name, relation, number }, at) => ({
    id: `own-${at}`,
    source: 'own' as const,
    name: name || relation || number,
    about: name ? relation : '',
    number: number || null,
    checkedOn: null,
    hours: undefined,
  }));
  const lines = helplines
    .filter((line): line is Helpline & { ladder: number } => line.ladder !== undefined)
    .filter(({ confidence }) => confidence === 'verified')
    .sort((one, other) => one.ladder - other.ladder)
    .map(({ id, name, use, number, verifiedOn, hours }) => ({
      id: `helpline-${id}`,
      source: 'helpline' as const,
      name: name[locale],
      about: use[locale],
      number,
      checkedOn: verifiedOn,
      hours,
    }));
  return [...own, ...workplace.flatMap((contact) => atWork(contact, day, locale)), ...lines];
}

function atWork({ slot, role, said }: CalmWorkplaceContact, day: string, locale: Locale): CallStep[] {
  const answer = answersOn(day, { [slot]: said })[slot];
  if (answer === undefined) return [];
  const { name, number } = readContact(answer);
  return [
    {
      id: `workplace-${slot}`,
      source: 'workplace',
      name: name || capital(role, locale),
      about: name ? role[locale] : '',
      number,
      checkedOn: said.savedAt,
      hours: undefined,
    },
  ];
}

function capital(text: LocalText, locale: Locale): string {
  const word = text[locale];
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}

/** The address that a phone's camera reads as a number to call; `null` for what no phone can dial. */
export function telephoneAddress(number: string): string | null {
  const digits = number.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  if (/^\+\d{8,15}$/.test(digits) || /^\d{3,6}$/.test(digits)) return `tel:${digits}`;
  return /^\d{8}$/.test(digits) ? `tel:+45${digits}` : /^\d{7,15}$/.test(digits) ? `tel:${digits}` : null;
}
