import { GROUP_NOTE_DAYS, groupDays, groupNote, type IsoDate } from '@/lib/model';

const DAY_MS = 24 * 60 * 60_000;

/** The names of the notes whose meeting has been for more than seven days. */
export function pastNotes(texts: Readonly<Record<string, string>>, today: IsoDate): readonly string[] {
  return groupDays(texts, groupNote)
    .filter((day) => Date.parse(today) - Date.parse(day) > GROUP_NOTE_DAYS * DAY_MS)
    .map(groupNote);
}

/** The texts that are still to be seen. */
export function withoutPast(
  texts: Readonly<Record<string, string>>,
  today: IsoDate,
): Readonly<Record<string, string>> {
  const past = new Set(pastNotes(texts, today));
  return Object.fromEntries(Object.entries(texts).filter(([name]) => !past.has(name)));
}
