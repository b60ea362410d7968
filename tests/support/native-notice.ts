import { type DrivenBrowser, until } from '@/scripts/drive';
import { xdotool } from '@/scripts/drive/xdotool';
import { type NativeWindow, readWindows } from './native-windows';

/** A message of Chromium's own is 360 px wide; the browser's windows are wider, what it keeps out of sight is smaller. */
const isNotice = ({ width, height }: NativeWindow) =>
  width >= 250 && width <= 500 && height >= 50 && height <= 400;

/**
 * Presses the message that Chromium shows on this X display, with the window system's mouse: where no desktop takes
 * messages, the browser draws them in windows of its own.
 */
export async function pressNotice({ display }: Pick<DrivenBrowser, 'display'>): Promise<void> {
  // It slides in: pressed only once it stands still.
  let before = '';
  const { x, y, width, height } = await until(
    async () => {
      const notice = (await readWindows(display)).find(isNotice);
      const now = JSON.stringify(notice);
      const isStill = notice && now === before;
      before = now;
      return isStill ? notice : null;
    },
    { what: 'a message on the display' },
  );
  await xdotool(display, 'mousemove', `${x + Math.round(width / 3)}`, `${y + Math.round(height / 2)}`);
  await xdotool(display, 'click', '1');
}
