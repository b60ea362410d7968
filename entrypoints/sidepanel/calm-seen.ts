import { signal } from '@preact/signals';
import { browser } from '@/lib/browser';
import { COPY_KEY, readCopy, readShown, SHOWN_KEY } from '@/lib/calm';
import { note } from '@/lib/diagnostics';
import { type CalmSeen, type CalmWorkplaceContact, type Locale, NOTHING_SHOWN } from '@/lib/model';

/** Longer than this the calm page does not wait to say whom to call; a storage that answers takes a few. */
const ANSWER_LIMIT_MS = 120;

/** Follows what the calm page shows. Returns at once; `locale` is the browser's, for as long as none is told. */
export function followCalm(language: Locale, abort: AbortSignal): CalmSeen {
  const locale = signal(language);
  const shown = signal(NOTHING_SHOWN);
  const workplace = signal<readonly CalmWorkplaceContact[]>([]);
  const ready = signal(false);
  const take = (found: Readonly<Record<string, unknown>>) => {
    if (SHOWN_KEY in found) shown.value = readShown(found[SHOWN_KEY]);
    if (!(COPY_KEY in found)) return;
    const copy = readCopy(found[COPY_KEY]);
    locale.value = copy.locale ?? language;
    workplace.value = copy.workplace;
  };
  const { local } = browser.storage;
  const onChanged = (changes: Record<string, { newValue?: unknown }>) =>
    take(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  const late = setTimeout(() => {
    ready.value = true;
  }, ANSWER_LIMIT_MS);
  abort.addEventListener('abort', () => {
    clearTimeout(late);
    local.onChanged.removeListener(onChanged);
  });
  local.onChanged.addListener(onChanged);
  local
    .get([SHOWN_KEY, COPY_KEY])
    .then(take)
    .catch((cause: unknown) => note('settings-unreadable', cause))
    .finally(() => {
      ready.value = true;
    });
  return { locale, shown, workplace, ready };
}
