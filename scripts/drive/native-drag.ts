import { setTimeout as sleep } from 'node:timers/promises';
import type { DrivenPage, Spot } from './driven';
import { xdotool } from './xdotool';

/**
 * A hand takes its time. Browsers begin a drag after 3 to 8 px, and an editor that has seen 10 px without one takes the
 * hand to be selecting (CodeMirror), so the first steps are short.
 */
const FIRST_STEPS_PX = [3, 6, 9];
const STEPS = 8;
const STEP_MS = 40;

/** Drags with the mouse of this X display, between two places of the page's viewport. */
export async function dragNative(
  display: string | null,
  page: DrivenPage,
  from: Spot,
  to: Spot,
): Promise<void> {
  const origin = await page.evaluate(originOnScreen);
  const moveTo = async ({ x, y }: Spot) => {
    const place = [x + origin.x, y + origin.y].map((value) => `${Math.round(value)}`);
    await xdotool(display, 'mousemove', ...place);
    await sleep(STEP_MS);
  };
  await moveTo(from);
  await xdotool(display, 'mousedown', '1');
  const way = Math.hypot(to.x - from.x, to.y - from.y);
  const parts = Array.from({ length: STEPS }, (_, step) => (step + 1) / STEPS);
  for (const part of [...FIRST_STEPS_PX.map((px) => px / way), ...parts])
    await moveTo({ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) });
  await xdotool(display, 'mouseup', '1');
  // Away from the page, where nothing is under the pointer.
  await xdotool(display, 'mousemove', '1399', '999');
}

/** Sent as source: where the viewport begins on the screen. */
function originOnScreen(): Spot {
  const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number | undefined>;
  return {
    x: mozInnerScreenX ?? screenX + (outerWidth - innerWidth) / 2,
    y: mozInnerScreenY ?? screenY + outerHeight - innerHeight,
  };
}
