import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ContentError } from '../lib/pack';
import { examineContent } from './authoring';

const WXT = join(import.meta.dirname, '..', 'node_modules', 'wxt', 'bin', 'wxt.mjs');

/** The loopback hosts that the organisation flavour of the tests and of `npm start` is allowed on. */
export const LOOPBACK_HOSTS = 'http://127.0.0.1/*,http://localhost/*';

export interface Build {
  readonly browser: 'chromium' | 'firefox';
  /** Folder of this flavour; the build lands in `chrome-mv3` or `firefox-mv3` below it. */
  readonly out: string;
  /** Match patterns that are required instead of asked for: the organisation flavour. */
  readonly hosts?: string;
}

/** Builds the extension and gives its folder. Throws with what is wrong in the content, or with what WXT said. */
export async function buildExtension({ browser, out, hosts }: Build): Promise<string> {
  checkContent();
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const env = { ...process.env, NO_COLOR: '1', SIDEMAND_OUT: out, SIDEMAND_HOSTS: hosts ?? '' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [WXT, 'build', '-b', target], { env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`build of ${out} for ${browser} failed\n${stdout}${stderr}`));
      else resolve(join(out, `${target}-mv3`));
    });
  });
}

let isChecked = false;

/** A rule whose example does not hold is not built. Once in a process: it takes some seconds. */
function checkContent(): void {
  if (isChecked) return;
  const { mistakes } = examineContent(join(import.meta.dirname, '..'), new Date().toISOString().slice(0, 10));
  if (mistakes.length > 0) throw new ContentError(mistakes);
  isChecked = true;
}
