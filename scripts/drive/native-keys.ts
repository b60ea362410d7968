import { until } from './until';
import { xdotool } from './xdotool';

/** Presses a key, as xdotool names it (`alt+shift+g`), in the newest window of this X display. */
export async function pressNative(display: string | null, key: string): Promise<void> {
  const windows = await until(
    async () => (await xdotool(display, 'search', '--onlyvisible', '--name', '.+')).split('\n'),
    { what: 'a window on the display' },
  );
  // Without a window manager nobody gives a window focus.
  await xdotool(display, 'windowfocus', '--sync', windows.at(-1) ?? '');
  await xdotool(display, 'key', '--clearmodifiers', key);
}
