import { readFileSync } from 'node:fs';
import { openSealedFile, readSealedFile } from '@/lib/backup';
import type { HandoverFile } from '@/lib/model';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { type BrowserName, builtExtension, launch } from './browsers';
import { chromiumFiles, firefoxFiles, type PageFiles } from './page-files';

const WORDS = 'fire blå cykler i regnvejr';

/** One person's browser with a page of Sidemand's open in it. */
export class Person {
  private constructor(
    readonly browser: DrivenBrowser,
    readonly page: DrivenPage,
    readonly files: PageFiles,
  ) {}

  static async start(
    name: BrowserName,
    at: 'sidepanel.html' | 'workspace.html',
    folder: string,
  ): Promise<Person> {
    const browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    const page = await browser.openExtensionPage(at);
    const files = await (name === 'chromium' ? chromiumFiles : firefoxFiles)(page, folder);
    return new Person(browser, page, files);
  }

  async write(label: string, text: string): Promise<void> {
    await this.page.clickNamed(label);
    await this.page.waitFor(() => document.activeElement?.matches('input:enabled, textarea:enabled'));
    await this.page.press('Control+a');
    await this.page.type(text);
  }

  /** Opens a fold by its words, where it is not open. */
  async unfold(words: string): Promise<void> {
    await this.page.waitFor(
      (wanted: string) => {
        const summary = [...document.querySelectorAll('summary')].find((one) => one.textContent === wanted);
        const fold = summary?.closest('details');
        if (!fold) return false;
        fold.open = true;
        return true;
      },
      words,
      { what: `the fold "${words}"` },
    );
  }

  async giveLocked(action: string): Promise<string> {
    // What is in the file comes a moment after the rest, and moves the fields below it.
    const isInside = () =>
      [...document.querySelectorAll('summary')].some((one) => one.textContent === 'Se, hvad der er i filen');
    await this.page.waitFor(isInside, undefined, { what: 'what is in the file' });
    await this.write('Ord, der åbner filen', WORDS);
    await this.write('De samme ord igen', WORDS);
    return this.files.keep(() => this.page.clickNamed(action));
  }

  async look(path: string): Promise<void> {
    await this.page.waitFor(() => document.querySelector('input[type=file]:enabled'));
    await this.files.choose(path);
    await this.write('Ordene til filen', WORDS);
    await this.page.clickNamed('Åbn filen');
  }
}

/** What stands in a handed over file, opened with {@link WORDS}. */
export async function contentOf(path: string): Promise<HandoverFile> {
  const read = readSealedFile(readFileSync(path, 'utf8'));
  const opened = read.ok ? await openSealedFile(read.value, WORDS) : read;
  if (!opened.ok) throw new Error(opened.fault);
  return JSON.parse(opened.value);
}
