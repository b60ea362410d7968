import type { Employer, JournalAccess, MeantFor, PageType, Role } from '@/lib/model';

const ROLE: Readonly<Record<Role, string>> = {
  peer: 'peers',
  volunteer: 'frivillige',
  teacher: 'undervisere',
  leader: 'ledere',
  contact: 'kontaktpersoner',
};
const EMPLOYER: Readonly<Record<Employer, string>> = {
  region: 'i en region',
  municipality: 'i en kommune',
  private: 'hos en privat',
};
const JOURNAL: Readonly<Record<JournalAccess, string>> = {
  none: 'uden adgang til journalen',
  read: 'som må læse i journalen',
  write: 'som må skrive i journalen',
};
const PAGE: Readonly<Record<PageType, string>> = {
  'journal-note': 'der skrives i journalen',
  'journal-read': 'der læses i journalen',
  mail: 'mail',
  intranet: 'intranet',
  'citizen-record': 'et menneskes stamdata',
};

/** For whom, in words: "frivillige i en kommune". */
export function sayMeantFor(meant: MeantFor | undefined): string {
  if (!meant) return 'Alle';
  const { roles, employers, authorised, journal } = meant;
  const parts = [
    roles ? roles.map((role) => ROLE[role]).join(' eller ') : 'alle',
    employers?.map((employer) => EMPLOYER[employer]).join(' eller '),
    authorised === undefined ? '' : authorised ? 'under autorisation' : 'uden autorisation',
    journal?.map((access) => JOURNAL[access]).join(' eller '),
  ];
  return capital(parts.filter(Boolean).join(', '));
}

/** On which pages a card may come by itself. */
export function sayPages(level: string, pages: readonly PageType[] | undefined): string {
  if (level === 'critical') return 'Aldrig. Man åbner det selv';
  if (!pages?.length) return 'Nej. Man finder det selv';
  return `Ja, ved ${pages.map((page) => PAGE[page]).join(' og ')}`;
}

/** LIX in words, by the usual steps. */
export function sayLix(lix: number | null): string {
  if (lix === null) return 'Ingen tekst';
  if (lix < 25) return `${lix} – meget let`;
  if (lix < 35) return `${lix} – let`;
  if (lix < 45) return `${lix} – middel`;
  return lix < 55 ? `${lix} – svær` : `${lix} – meget svær`;
}

/** `2027-11-21` → `21. november 2027`. */
export function sayDay(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('da', { dateStyle: 'long', timeZone: 'UTC' });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
