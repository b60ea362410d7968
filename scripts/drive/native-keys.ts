import { until } from './until';
import { xdotool } from './xdotool';

/** Lower than any window or dialog: what was dragged stays as a window of its own in Firefox. */
const LEAST_HEIGHT_PX = 100;

/** Presses keys, as xdotool names them (`alt+shift+g`), one after the other in the newest window of this X display. */
export async function pressNative(display: string | null, keys: readonly string[]): Promise<void> {
  const windows = await until(
    async () => {
      const visible = (await xdotool(display, 'search', '--onlyvisible', '--name', '.+')).split('\n');
      const heights = await Promise.all(visible.map((window) => readHeight(display, window)));
      const tall = visible.filter((_, index) => (heights[index] ?? 0) >= LEAST_HEIGHT_PX);
      return tall.length > 0 ? tall : null;
    },
    { what: 'a window on the display' },
  );
  // Without a window manager nobody gives a window focus.
  await xdotool(display, 'windowfocus', '--sync', windows.at(-1) ?? '');
  await xdotool(display, 'key', '--clearmodifiers', ...keys);
}

/** In px; 0 for a window that has gone meanwhile. */
async function readHeight(display: string | null, window: string): Promise<number> {
  const shape = await xdotool(display, 'getwindowgeometry', '--shell', window).catch(() => '');
  return Number(/^HEIGHT=(\d+)$/m.exec(shape)?.[1] ?? 0);
}
