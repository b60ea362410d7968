import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { type BrowserName, builtExtension, launch } from './browsers';
import { textOf } from './journal';
import { chromiumFiles, firefoxFiles, type PageFiles } from './page-files';

/** What opens the files that these persons give each other. */
export const FILE_WORDS = 'fire blå cykler i regnvejr';

/** One person's browser with the panel on the plan for being away, open in a tab. */
export class Person {
  private constructor(
    private readonly folder: string,
    public browser: DrivenBrowser,
    public panel: DrivenPage,
    public files: PageFiles,
  ) {}

  static async start(name: BrowserName, folder: string): Promise<Person> {
    const browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    const [panel, files] = await Person.open(browser, folder);
    return new Person(folder, browser, panel, files);
  }

  private static async open(browser: DrivenBrowser, folder: string): Promise<[DrivenPage, PageFiles]> {
    const panel = await browser.openExtensionPage('sidepanel.html');
    await panel.clickNamed('Planer');
    await panel.clickNamed('Når jeg er væk fra arbejdet');
    const files = await (browser.name === 'chromium' ? chromiumFiles : firefoxFiles)(panel, folder);
    return [panel, files];
  }

  async killAndReturn(): Promise<void> {
    await this.browser.kill();
    this.browser = await this.browser.restart();
    [this.panel, this.files] = await Person.open(this.browser, this.folder);
  }

  /** Writes in the field with this label, after what stands there. */
  async write(label: string, text: string): Promise<void> {
    await this.panel.clickNamed(label);
    await this.panel.waitFor(() => document.activeElement?.matches('input:enabled, textarea:enabled'));
    await this.panel.press('Control+a');
    await this.panel.type(text);
  }

  async save(label: string): Promise<void> {
    await this.panel.clickNamed(`Gem: ${label}`);
    await this.panel.waitFor(
      (name: string) =>
        document
          .querySelector(`[aria-label="${name}"]`)
          ?.closest('.sm-saved-text')
          ?.querySelector('.sm-saved'),
      `Gem: ${label}`,
      { what: `"Gemt" at ${label}` },
    );
  }

  async writeLine(section: string, text: string, time?: 'this-week' | 'later'): Promise<void> {
    const label = `Ny linje: ${section}`;
    await this.write(label, text);
    if (time) {
      const at = await this.panel.evaluate(
        ([name, place]: [string, number]) => {
          const button = document.querySelector(`[aria-label="${name}"]`);
          const radio = button?.closest('.sm-saved-text')?.querySelectorAll('input[type=radio]')[place];
          radio?.scrollIntoView({ block: 'center' });
          const box = radio?.getBoundingClientRect();
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        },
        [`Gem: ${label}`, time === 'this-week' ? 1 : 2] as [string, number],
      );
      if (!at) throw new Error('no choice of time');
      await this.panel.clickAt(at.x, at.y);
    }
    await this.save(label);
  }

  async handOver(to: string): Promise<string> {
    await this.panel.clickNamed(/^Overdrag planen/);
    await this.write((await textOf(this.panel)).includes('Andre') ? 'Andre' : 'Navn eller rolle', to);
    await this.write('Ord, der åbner filen', FILE_WORDS);
    await this.write('De samme ord igen', FILE_WORDS);
    return this.files.keep(() => this.panel.clickNamed('Gem filen'));
  }

  async openFile(path: string, words = FILE_WORDS): Promise<void> {
    await this.panel.clickNamed('Åbn en kollegas fraværsplan');
    await this.panel.waitFor(() => document.querySelector('input[type=file]:enabled'));
    await this.files.choose(path);
    await this.write('Ordene til filen', words);
    await this.panel.clickNamed('Åbn filen');
  }

  async tick(text: string): Promise<void> {
    await this.panel.clickNamed(text);
    await this.panel.waitFor(
      (words: string) =>
        [...document.querySelectorAll('.sm-absence-lines > li')].some(
          (row) =>
            row.textContent?.includes(words) &&
            / · .*\d{4}/.test(row.querySelector('.sm-hint')?.textContent ?? ''),
        ),
      text,
      { what: `the tick at ${text}` },
    );
  }

  back(): Promise<void> {
    return this.panel.clickNamed('Tilbage til fraværsplanen');
  }
}
