import { signal } from '@preact/signals';
import { dayOf } from '@/lib/advice';
import type { Live } from '@/lib/model';

/** The day where the person is. A page that stands open over midnight is looked at again before it is written in. */
export function followToday(abort: AbortSignal): Live<string> {
  const day = () => dayOf(Date.now());
  const today = signal(day());
  const look = () => {
    today.value = day();
  };
  document.addEventListener('visibilitychange', look, { signal: abort });
  addEventListener('focus', look, { signal: abort });
  return today;
}
