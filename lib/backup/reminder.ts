import * as v from 'valibot';
import { isDay } from '@/lib/model';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days until the first word, and between later ones (PRODUCT.md 3.11). */
const FIRST_AFTER = 30;
const AGAIN_AFTER = 180;

const day = v.pipe(v.string(), v.check(isDay));
const sinceSchema = v.object({ began: day, savedOn: v.nullable(day), dismissedOn: v.nullable(day) });

/** Since when something lies here, when it last went into a file, and when the word about it was put away. Days. */
export type KeptSince = v.InferOutput<typeof sinceSchema>;

/** As it lay in `storage.local`; `null` where there is none that can be read. */
export function readKeptSince(raw: unknown): KeptSince | null {
  const read = v.safeParse(sinceSchema, raw);
  return read.success ? read.output : null;
}

/** Whether to say, on this day, that what is here is nowhere else. A clock set back never brings it. */
export function isReminderDue(since: KeptSince | null, today: string): boolean {
  if (!since) return false;
  const { began, savedOn, dismissedOn } = since;
  const last = [savedOn, dismissedOn]
    .filter((one) => one !== null)
    .sort()
    .at(-1);
  const [from, days] = last ? [last, AGAIN_AFTER] : [began, FIRST_AFTER];
  return Date.parse(today) - Date.parse(from) >= days * DAY_MS;
}
