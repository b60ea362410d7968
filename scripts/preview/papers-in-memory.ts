import { type Signal, signal } from '@preact/signals';
import { fail, ok, type PaperPorts, type PaperRow } from '@/lib/model';
import { textsIn } from '@/lib/papers';

/** Papers that are kept in the page's memory alone; each change can be followed. */
export interface PapersInMemory extends PaperPorts {
  readonly list: Signal<readonly PaperRow[] | null>;
}

/** Ports of papers without a database, for the tests and the preview. */
export function papersInMemory(
  looksLikeCpr: (text: string) => boolean,
  begin: readonly PaperRow[] = [],
): PapersInMemory {
  const list = signal<readonly PaperRow[] | null>(begin);
  return {
    list,
    async change(id, change) {
      const after = change(list.value?.find((one) => one.id === id));
      if ([after.title, ...textsIn(after.answers)].some(looksLikeCpr)) return fail('looks-like-cpr');
      list.value = [after, ...(list.value ?? []).filter((one) => one.id !== id)];
      return ok(null);
    },
    async remove(id) {
      list.value = (list.value ?? []).filter((one) => one.id !== id);
      return ok(null);
    },
  };
}
