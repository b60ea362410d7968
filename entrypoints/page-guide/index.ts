import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inlineLook } from '@/components/inline';
import { note } from '@/lib/diagnostics';
import { makeShippedEngine } from '@/lib/engine';
import { type InlineLook, LAYER_PRESENCE, MARK_PRESENCE } from '@/lib/model';
import {
  createRootOpener,
  doInSlices,
  type PageHandle,
  readHandle,
  startGuide,
  yieldToPage,
} from '@/lib/page';
import { createMessagePort } from './message-port';

/**
 * Injected into a frame when its first note field gets focus. Uses the API handle that the waiting script took
 * before the page could put something in its place; without one it does nothing.
 */
export default defineUnlistedScript(() => {
  const handle = readHandle();
  if (!handle || handle.guided) return;
  handle.guided = true;
  const { controller, waiting } = handle;
  const settle = (isAtWork: boolean) => {
    // Refused, or the background did not answer: the next focus asks again.
    handle.guided = isAtWork;
    if (isAtWork) waiting.abort();
  };
  guide(handle)
    .then(settle)
    .catch((cause: unknown) => {
      note('page-guide-failed', cause);
      controller.abort();
    });
});

/** Resolves with `false` when there is nothing to guide by, or no leave to. */
async function guide({ api, controller, secrets }: PageHandle): Promise<boolean> {
  const { signal } = controller;
  const port = createMessagePort(api, controller);
  // To get the script itself ready has taken its time.
  await yieldToPage();
  const guidance = await port.openGuidance();
  if (!guidance) return false;
  const { rules, ...told } = guidance;
  const engine = await doInSlices(makeShippedEngine(rules), () => signal.aborted);
  if (!engine) return false;
  const options = {
    document,
    port,
    engine,
    ...told,
    cards: new Map(told.cards.map((card) => [card.id, card])),
    look: api.dom ? inlineLook : hangOnSheet(inlineLook),
    openRoot: createRootOpener(api),
    secrets,
  };
  return startGuide(options, signal);
}

/** For Firefox, which alone has no `dom`. */
function hangOnSheet(look: InlineLook): InlineLook {
  return { ...look, css: `${look.css}\n${LAYER_PRESENCE}`, markAlpha: MARK_PRESENCE };
}
