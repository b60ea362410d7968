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
import { type Start, tryToStart } from './try-to-start';

/**
 * Injected into a frame when its first note field gets focus. Uses the API handle that the waiting script took
 * before the page could put something in its place; without one it does nothing.
 */
export default defineUnlistedScript(() => {
  const handle = readHandle();
  if (!handle || handle.guided) return;
  tryToStart(handle, (life) => guide(handle, life)).catch((cause: unknown) => {
    note('page-guide-failed', cause);
    handle.controller.abort();
  });
});

async function guide({ api, controller, secrets }: PageHandle, life: AbortSignal): Promise<Start> {
  const port = createMessagePort(api, () => controller.abort(), life);
  // To get the script itself ready has taken its time.
  await yieldToPage();
  const guidance = await port.openGuidance();
  if (typeof guidance === 'string') return guidance;
  const { rules, ...told } = guidance;
  const engine = await doInSlices(makeShippedEngine(rules), () => life.aborted);
  if (!engine) return 'unanswered';
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
  return (await startGuide(options, life)) ? 'at-work' : 'unanswered';
}

/** For Firefox, which alone has no `dom`. */
function hangOnSheet(look: InlineLook): InlineLook {
  return { ...look, css: `${look.css}\n${LAYER_PRESENCE}`, markAlpha: MARK_PRESENCE };
}
