import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isStandDown, toBackground } from '@/lib/messages';
import {
  createRootOpener,
  fieldOf,
  isWatchable,
  leaveHandle,
  readHandle,
  takeApi,
  watchFocus,
} from '@/lib/page';

/**
 * Runs in every frame of a switched-on site at `document_start` and stays small: it takes hold of the
 * extension API, waits for the first note field to get focus, asks once for the guide and falls silent.
 */
export default defineUnlistedScript(() => {
  if (readHandle()) return;
  const api = takeApi();
  if (!api) return;
  const { controller, secrets } = leaveHandle(api);
  const id = api.runtime.id;

  const standDown = (message: unknown, sender: { id?: string }) => {
    if (sender.id === id && isStandDown(message)) controller.abort();
  };
  api.runtime.onMessage.addListener(standDown);

  const waiting = new AbortController();
  controller.signal.addEventListener('abort', () => {
    waiting.abort();
    api.runtime.onMessage.removeListener(standDown);
  });
  const askForGuide = (element: Element, isTypedIn: boolean) => {
    const field = fieldOf(element);
    if (field ? !isWatchable(field, secrets) : !isTypedIn) return;
    waiting.abort();
    // Both when the extension was updated under the page, and then there is nobody to tell.
    try {
      api.runtime.sendMessage(toBackground('guide-needed', {})).catch(() => {});
    } catch {}
  };
  watchFocus({ document, openRoot: createRootOpener(api), onFocus: askForGuide }, waiting.signal);
});
