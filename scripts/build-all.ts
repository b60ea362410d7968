import { buildExtension, LOOPBACK_HOSTS } from './build-extension';

/** Builds both flavours for both browsers below a folder, for the tests: `build-all.ts [FOLDER]`. */
const folder = process.argv[2] ?? '.output';
for (const browser of ['chromium', 'firefox'] as const) {
  await buildExtension({ browser, out: `${folder}/organisation`, hosts: LOOPBACK_HOSTS });
  await buildExtension({ browser, out: `${folder}/store` });
}
