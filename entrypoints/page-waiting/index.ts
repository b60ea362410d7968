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

/** A focus later than this asks again, answered or not. */
const ANSWER_WITHIN_MS = 10_000;

/**
 * Runs in every frame of a switched-on site at `document_start` and stays small: it takes hold of the
 * extension API, waits for the first note field to get focus, asks for the guide and falls silent when that is at work.
 */
export default defineUnlistedScript(() => {
  if (readHandle()) return;
  const api = takeApi();
  if (!api) return;
  const handle = leaveHandle(api);
  const { controller, secrets, waiting } = handle;
  const id = api.runtime.id;

  const standDown = (message: unknown, sender: { id?: string }) => {
    if (sender.id === id && isStandDown(message)) controller.abort();
  };
  api.runtime.onMessage.addListener(standDown);

  controller.signal.addEventListener('abort', () => {
    waiting.abort();
    api.runtime.onMessage.removeListener(standDown);
  });
  let askedAt = Number.NEGATIVE_INFINITY;
  const askForGuide = async (element: Element, isTypedIn: boolean) => {
    if (handle.guided || performance.now() - askedAt < ANSWER_WITHIN_MS) return;
    const field = fieldOf(element);
    if (field ? !isWatchable(field, secrets) : !isTypedIn) return;
    askedAt = performance.now();
    // It throws or rejects when the extension was updated under the page: then there is nobody to tell, now or later.
    try {
      await api.runtime.sendMessage(toBackground('guide-needed', {}));
    } catch {
      if (!api.runtime.id) controller.abort();
    }
    askedAt = Number.NEGATIVE_INFINITY;
  };
  watchFocus({ document, openRoot: createRootOpener(api), onFocus: askForGuide }, waiting.signal);
});
