import { signal } from '@preact/signals';
import * as v from 'valibot';
import type { StorageArea } from '@/lib/browser';
import { browser } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { fail, type MyPlanPorts, ok, PLAN_ELSEWHERE, type PlanElsewhere } from '@/lib/model';

/** `storage.local`, readable: where a plan is that is not here. The place where it is written says so. */
export const ELSEWHERE_KEY = 'ownPlan.elsewhere';

const schema: v.GenericSchema<unknown, PlanElsewhere> = v.object({
  kind: v.picklist(PLAN_ELSEWHERE),
  where: v.string(),
});

/** Follows what the person has told of a plan somewhere else. */
export function followElsewhere(
  area: StorageArea,
  looksLikeCpr: (text: string) => boolean,
  abort: AbortSignal,
): Pick<MyPlanPorts, 'elsewhere' | 'saveElsewhere'> {
  const elsewhere = signal<PlanElsewhere | null>(null);
  const take = (raw: unknown) => {
    const parsed = v.safeParse(schema, raw);
    elsewhere.value = parsed.success ? parsed.output : null;
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (ELSEWHERE_KEY in changes) take(changes[ELSEWHERE_KEY]?.newValue);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  abort.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
  area
    .get(ELSEWHERE_KEY)
    .then((found) => take(found[ELSEWHERE_KEY]))
    .catch((cause: unknown) => note('settings-unreadable', cause));
  return {
    elsewhere,
    async saveElsewhere(told) {
      if (told && looksLikeCpr(told.where)) return fail('looks-like-cpr');
      try {
        if (told) await area.set({ [ELSEWHERE_KEY]: told });
        else await area.remove(ELSEWHERE_KEY);
        elsewhere.value = told;
        return ok(null);
      } catch (cause) {
        note('settings-not-saved', cause);
        return fail('not-saved');
      }
    },
  };
}
