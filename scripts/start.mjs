/**
 * `npm start`: sets everything up, builds and opens a browser with the extension, the practice room and the
 * panel. `--headless` does the same without a display and ends; `--browser firefox` takes Firefox.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
  },
});
if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  process.stderr.write(`--browser is chromium or firefox, not ${values.browser}\n`);
  process.exit(1);
}
if (
  !values.headless &&
  process.platform === 'linux' &&
  !process.env.DISPLAY &&
  !process.env.WAYLAND_DISPLAY
) {
  process.stderr.write('There is no display to open a window on. Try: npm start -- --headless\n');
  process.exit(1);
}

setUp([values.browser]);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(import.meta.dirname, 'start', 'run.ts'), values.browser, String(values.headless)],
  { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' },
);
process.exit(status ?? 1);
