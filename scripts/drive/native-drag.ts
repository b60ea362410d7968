import { setTimeout as sleep } from 'node:timers/promises';
import type { DrivenPage, Spot } from './driven';
import { xdotool } from './xdotool';

/** A hand takes its time, and a window system begins a drag only once the pointer has come some way. */
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
  for (let step = 1; step <= STEPS; step += 1) {
    const part = step / STEPS;
    await moveTo({ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) });
  }
  await moveTo(to);
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
