import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { followWindow, readWindow, writeWindow } from '@/lib/messages/window';
import type { PanelTarget } from '@/lib/model';

/**
 * Where the panel was asked to go. Returns at once; each request is taken away once it is read, so that it
 * counts once.
 */
export function followTarget(abort: AbortSignal): ReadonlySignal<PanelTarget> {
  const target = signal<PanelTarget>({ view: 'now' });
  const follow = async () => {
    const { id: windowId = -1 } = await browser.windows.getCurrent();
    const take = (value: PanelTarget | null) => {
      if (!value || abort.aborted) return;
      target.value = value;
      void writeWindow(windowId, 'target', null);
    };
    followWindow(windowId, 'target', take, abort);
    take(await readWindow(windowId, 'target'));
  };
  follow().catch((cause: unknown) => note('settings-unreadable', cause));
  return target;
}
