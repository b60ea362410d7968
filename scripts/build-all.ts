import { pathToFileURL } from 'node:url';
import { buildExtension, LOOPBACK_HOSTS } from './build-extension';

/** Builds both flavours for both browsers below a folder, for the tests. Throws with what WXT said. */
export async function buildAll(folder: string): Promise<void> {
  for (const browser of ['chromium', 'firefox'] as const) {
    await Promise.all([
      buildExtension({ browser, out: `${folder}/organisation`, hosts: LOOPBACK_HOSTS }),
      buildExtension({ browser, out: `${folder}/store` }),
    ]);
  }
}

/** By hand: `node --import tsx scripts/build-all.ts [FOLDER]`. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await buildAll(process.argv[2] ?? '.output');
