import { type Signal, signal } from '@preact/signals';
import { CHANGED, ENDPOINT, type Preview } from '../preview';

/** The content as it was last read, read again each time a file is saved. `null` until the first answer. */
export function followPreview(): Signal<Preview | null> {
  const preview = signal<Preview | null>(null);
  let latest = 0;
  const read = async () => {
    latest += 1;
    const mine = latest;
    const answer: Preview = await (await fetch(ENDPOINT, { cache: 'no-store' })).json();
    // Two saves in a row may be answered in the wrong order.
    if (mine === latest) preview.value = answer;
  };
  import.meta.hot?.on(CHANGED, () => void read());
  void read();
  return preview;
}
