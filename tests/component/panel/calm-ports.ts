import { type Signal, signal } from '@preact/signals';
import {
  type CalmPorts,
  type CalmShown,
  type CalmWorkplaceContact,
  type Locale,
  NOTHING_SHOWN,
  ok,
} from '@/lib/model';

/** A calm page's ports whose live values a test can set; what is chosen shows at once. */
export interface FakeCalmPorts extends CalmPorts {
  readonly locale: Signal<Locale>;
  readonly shown: Signal<CalmShown>;
  readonly workplace: Signal<readonly CalmWorkplaceContact[]>;
  readonly ready: Signal<boolean>;
}

/** Nothing chosen, nobody at the workplace. */
export function makeCalmPorts(): FakeCalmPorts {
  const shown = signal(NOTHING_SHOWN);
  return {
    locale: signal<Locale>('da'),
    shown,
    workplace: signal<readonly CalmWorkplaceContact[]>([]),
    ready: signal(true),
    changeShown: async (change) => {
      shown.value = change(shown.peek());
      return ok(null);
    },
  };
}
