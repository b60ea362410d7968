import type { StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import {
  CALM_LIMITS,
  type CalmContact,
  type CalmShown,
  fail,
  ok,
  type Result,
  type SaveFault,
} from '@/lib/model';

/** `storage.local`, in plain text and in no backup of the browser's: see {@link CalmShown}. */
export const SHOWN_KEY = 'calm.shown';

/** Takes what was stored; what is not of the shape is left out, one by one. */
export function readShown(raw: unknown): CalmShown {
  const { lines, contacts, from, heldBack } = (raw ?? {}) as Partial<Record<keyof CalmShown, unknown>>;
  return tidy({
    lines: linesIn(lines),
    contacts: listOf(contacts).map((one) => ({
      name: textOf(one, 'name'),
      relation: textOf(one, 'relation'),
      number: textOf(one, 'number'),
    })),
    from: Object.fromEntries(Object.entries(from ?? {}).filter(([, space]) => typeof space === 'string')),
    heldBack: linesIn(heldBack),
  });
}

/**
 * Changes what is shown, from what is stored at that moment; a CPR number is held back, and nothing is changed
 * then. Windows take turns. Never rejects.
 */
export async function changeShown(
  area: StorageArea,
  looksLikeCpr: (text: string) => boolean,
  change: (before: CalmShown) => CalmShown,
): Promise<Result<null, SaveFault>> {
  try {
    return await inTurn(async () => {
      const after = tidy(change(readShown((await area.get(SHOWN_KEY))[SHOWN_KEY])));
      if (textsOf(after).some(looksLikeCpr)) return fail('looks-like-cpr');
      await area.set({ [SHOWN_KEY]: after });
      return ok(null);
    });
  } catch (error) {
    note('settings-not-saved', error);
    return fail('not-saved');
  }
}

/** Trimmed, without what is empty, within the limits. */
function tidy({ lines, contacts, from = {}, heldBack = [] }: CalmShown): CalmShown {
  const trim = (text: string, most: number) => text.trim().slice(0, most);
  const field = (text: string) => trim(text, CALM_LIMITS.fieldLength);
  const kept = lines
    .map((line) => trim(line, CALM_LIMITS.lineLength))
    .filter(Boolean)
    .slice(0, CALM_LIMITS.lines);
  const of = Object.entries(from).filter(([line]) => kept.includes(line));
  return {
    lines: kept,
    contacts: contacts
      .map(({ name, relation, number }) => ({
        name: field(name),
        relation: field(relation),
        number: field(number),
      }))
      .filter(({ name, number }) => name !== '' || number !== '')
      .slice(0, CALM_LIMITS.contacts),
    ...(of.length > 0 && { from: Object.fromEntries(of) }),
    ...(heldBack.length > 0 && { heldBack }),
  };
}

function textsOf({ lines, contacts }: CalmShown): readonly string[] {
  return [...lines, ...contacts.flatMap(({ name, relation, number }) => [name, relation, number])];
}

const listOf = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);
const linesIn = (raw: unknown) => listOf(raw).filter((line) => typeof line === 'string');

function textOf(raw: unknown, field: keyof CalmContact): string {
  const text = (raw as Partial<Record<string, unknown>> | null)?.[field];
  return typeof text === 'string' ? text : '';
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? await locks.request(`sidemand.${SHOWN_KEY}`, work) : await work();
}
