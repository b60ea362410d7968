import { setTimeout as sleep } from 'node:timers/promises';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { xdotool } from '@/scripts/drive/xdotool';
import { readWindows } from './native-windows';

/** Distances of the middle of "Save" and "Open" from the dialog's lower right corner, in screen pixels. */
const BUTTON = { right: 55, bottom: 24 };

/**
 * Does `press`, which has a headed browser ask where a file is, and answers with this path in the system's own dialog
 * (GTK's, as Chromium shows it where no desktop has one of its own): with keys and mouse of the window system.
 */
export async function answerFileDialog(
  { display }: Pick<DrivenBrowser, 'display'>,
  path: string,
  press: () => Promise<void>,
): Promise<void> {
  const before = await readWindows(display);
  await press();
  let stood = '';
  const { x, y, width, height } = await until(
    async () => {
      const fresh = (await readWindows(display)).filter(({ id }) => !before.some((one) => one.id === id));
      const dialog = fresh.find((one) => one.width > 400 && one.height > 300);
      // It is laid out after it has come up.
      const isStill = dialog && JSON.stringify(dialog) === stood;
      stood = JSON.stringify(dialog);
      return isStill ? dialog : null;
    },
    { what: 'the dialog for a file', timeout: 15_000 },
  );
  await xdotool(display, 'key', 'ctrl+a');
  await xdotool(display, 'type', '--delay', '20', path);
  await xdotool(display, 'mousemove', `${x + width - BUTTON.right}`, `${y + height - BUTTON.bottom}`);
  let pressed = 0;
  await until(
    async () => {
      if ((await readWindows(display)).every((one) => one.width !== width || one.height !== height))
        return true;
      // It looks the path up first, and takes no press meanwhile.
      if (Date.now() - pressed > 2_000) {
        pressed = Date.now();
        await xdotool(display, 'click', '1');
      }
      return false;
    },
    { what: 'the dialog to close', timeout: 15_000 },
  );
}

/**
 * Does `press`, which has a headed Chromium ask whether a page may change a file, and says yes with real keys. Nothing
 * tells from outside when the question stands, and it takes no key in its first moments: it is given time to come, and
 * the page is deaf to keys meanwhile.
 */
export async function allowFile(
  driven: DrivenBrowser,
  page: DrivenPage,
  press: () => Promise<void>,
  isAllowed: () => Promise<boolean>,
): Promise<void> {
  await press();
  await page.evaluate(() => {
    document.body.inert = true;
  });
  await sleep(8_000);
  // "No" is what has focus in it.
  await driven.pressNative('Tab');
  await sleep(1_500);
  await driven.pressNative('Return');
  await page.evaluate(() => {
    document.body.inert = false;
  });
  await until(isAllowed, { what: 'leave to change the file', timeout: 15_000 });
}
