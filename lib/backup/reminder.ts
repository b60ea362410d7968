import * as v from 'valibot';
import { isDay, type KeptKind } from '@/lib/model';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days until the first word, and between later ones (PRODUCT.md 3.11). */
const FIRST_AFTER = 30;
const AGAIN_AFTER = 180;

const day = v.pipe(v.string(), v.check(isDay));
const sinceSchema = v.object({ began: day, savedOn: v.nullable(day), dismissedOn: v.nullable(day) });

/** Since when something lies here, when it last went into a file, and when the word about it was put away. Days. */
export type KeptSince = v.InferOutput<typeof sinceSchema>;

/** One for each kind of file. */
export type KeptSinces = { readonly [Kind in KeptKind]: KeptSince | null };

/** As it lay in `storage.local`; `null` where there is none that can be read. Of old there was but one's own. */
export function readKeptSince(raw: unknown): KeptSinces {
  const read = (one: unknown) => {
    const since = v.safeParse(sinceSchema, one);
    return since.success ? since.output : null;
  };
  const kept: Partial<Record<KeptKind, unknown>> = typeof raw === 'object' && raw !== null ? raw : {};
  return { mine: read(kept.mine) ?? read(raw), workplace: read(kept.workplace) };
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
