import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DrivenPage } from '@/scripts/drive';

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

interface Kept {
  kept?: { name: string; text: string } | undefined;
}

/** The same bytes, taken from the page and given to it: Firefox lets nobody steer its files from outside. */
export async function firefoxFiles(page: DrivenPage, folder: string): Promise<PageFiles> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const url = make.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      void blobs
        .get(this.href)
        ?.text()
        .then((text) => {
          (globalThis as Kept).kept = { name: this.download, text };
        });
    };
  });
  return {
    async keep(act) {
      await page.evaluate(() => {
        (globalThis as Kept).kept = undefined;
      });
      await act();
      const { name, text } = await page.waitFor(() => (globalThis as Kept).kept, undefined, {
        what: 'the file',
      });
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    async choose(path) {
      if (!existsSync(path)) throw new Error(`no file ${path}`);
      const file = { name: basename(path), text: readFileSync(path, 'utf8') };
      await page.evaluate(({ name, text }: { name: string; text: string }) => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!field) throw new Error('no field for a file');
        const files = new DataTransfer();
        files.items.add(new File([text], name));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, file);
    },
  };
}
