import { until } from './until';

/**
 * Presses the toolbar action until the panel is there. Once is enough, but for the first moments after a start:
 * the background has not yet said what the action does, and the press is lost.
 */
export async function pressUntilOpen(
  isOpen: () => Promise<unknown>,
  press: () => Promise<unknown>,
): Promise<void> {
  let pressed = 0;
  await until(
    async () => {
      if (await isOpen()) return true;
      if (Date.now() - pressed < 1_500) return false;
      pressed = Date.now();
      await press();
      return false;
    },
    { what: 'the panel to open', timeout: 20_000 },
  );
}
