import type { StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { CalmWorkplaceContact, Locale, LocalText, Slot, SlotAnswer } from '@/lib/model';

/** `storage.local`: what the calm page would else need the database and the settings for. */
export const COPY_KEY = 'calm.copy';

export interface CalmCopy {
  /** `null` while no panel has told which language takes effect. */
  readonly locale: Locale | null;
  readonly workplace: readonly CalmWorkplaceContact[];
}

/** Those of the workplace's answers that are on the ladder, in its order. */
export function contactsOf(
  slots: readonly Slot[],
  answers: Readonly<Record<string, SlotAnswer>>,
): readonly CalmWorkplaceContact[] {
  return slots
    .filter((slot): slot is Slot & { ladder: number } => slot.ladder !== undefined)
    .sort((one, other) => one.ladder - other.ladder)
    .flatMap(({ id, role }) => {
      const said = answers[id];
      return said ? [{ slot: id, role, said }] : [];
    });
}

/** Writes the copy where it differs from the one that lies there. Never rejects: the page is whole without it. */
export async function keepCopy(area: StorageArea, copy: CalmCopy): Promise<void> {
  try {
    const before = (await area.get(COPY_KEY))[COPY_KEY];
    if (JSON.stringify(before) !== JSON.stringify(copy)) await area.set({ [COPY_KEY]: copy });
  } catch (error) {
    note('store-copy-failed', error);
  }
}

/** Takes what was stored; a contact that is not of the shape is left out. */
export function readCopy(raw: unknown): CalmCopy {
  const { locale, workplace } = (raw ?? {}) as { locale?: unknown; workplace?: unknown };
  return {
    locale: locale === 'da' || locale === 'en' ? locale : null,
    workplace: Array.isArray(workplace) ? workplace.filter(isContact) : [],
  };
}

function isContact(raw: unknown): raw is CalmWorkplaceContact {
  const { slot, role, said } = (raw ?? {}) as Partial<CalmWorkplaceContact>;
  return typeof slot === 'string' && isLocalText(role) && isAnswer(said);
}

function isLocalText(raw: LocalText | undefined): boolean {
  return typeof raw?.da === 'string' && typeof raw.en === 'string';
}

function isAnswer(raw: SlotAnswer | undefined): boolean {
  const { answer, savedAt, standIn } = raw ?? {};
  const dated = standIn && [standIn.answer, standIn.from, standIn.to];
  return [answer, savedAt, ...(dated ?? [])].every((text) => typeof text === 'string');
}
