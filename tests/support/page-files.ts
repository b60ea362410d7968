import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DrivenPage } from '@/scripts/drive';
import { chooseFile, takeFile, watchForFile } from './kept-file';

const FILE_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 50;

/** The files that a page gives its browser to keep, and those that a person chooses in it. */
export interface PageFiles {
  /** The path of the file that comes of `act`. */
  keep(act: () => Promise<void>): Promise<string>;
  choose(path: string): Promise<void>;
}

/** Real downloads into `folder`, and real files in the field: DevTools can do both in Chromium. */
export async function chromiumFiles(page: DrivenPage, folder: string): Promise<PageFiles> {
  await page.devtools('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return {
    async keep(act) {
      const before = new Set(readdirSync(folder));
      await act();
      return join(folder, await newFile(folder, before));
    },
    async choose(path) {
      const { result } = await page.devtools<{ result: { objectId: string } }>('Runtime.evaluate', {
        expression: 'document.querySelector("input[type=file]")',
      });
      await page.devtools('DOM.setFileInputFiles', { files: [path], objectId: result.objectId });
    },
  };
}

async function newFile(folder: string, before: ReadonlySet<string>): Promise<string> {
  const ends = Date.now() + FILE_WITHIN_MS;
  while (Date.now() < ends) {
    const made = readdirSync(folder).find((name) => !before.has(name) && !name.endsWith('.crdownload'));
    if (made && readFileSync(join(folder, made)).length > 0) return made;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error('no file came');
}

/** The same bytes, taken from the page and given to it: Firefox lets nobody steer its files from outside. */
export async function firefoxFiles(page: DrivenPage, folder: string): Promise<PageFiles> {
  await watchForFile(page);
  return {
    async keep(act) {
      await act();
      const { name, text } = await takeFile(page);
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    async choose(path) {
      if (!existsSync(path)) throw new Error(`no file ${path}`);
      await chooseFile(page, null, readFileSync(path, 'utf8'), basename(path));
    },
  };
}
