import type { DrivenPage } from '@/scripts/drive';

/** A file that a page has handed over. */
export interface HandedFile {
  readonly name: string;
  readonly text: string;
}
interface Kept {
  kept?: HandedFile | undefined;
}

/** From now on the file that this page hands over stays in the page, and not in the Downloads of whoever runs the test. */
export function watchForFile(page: DrivenPage): Promise<void> {
  return page.evaluate(() => {
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
}

/** Waits for the next file, and forgets it in the page. */
export function takeFile(page: DrivenPage): Promise<HandedFile> {
  return page.waitFor(
    () => {
      const { kept } = globalThis as Kept;
      (globalThis as Kept).kept = undefined;
      return kept;
    },
    undefined,
    { what: 'a file', timeout: 20_000 },
  ) as Promise<HandedFile>;
}

/** Gives a file to the field under this label; without one, to the only field for a file. */
export function chooseFile(
  page: DrivenPage,
  label: string | null,
  text: string,
  name = 'sidemand-mit.txt',
): Promise<void> {
  return page.evaluate(
    (given: { label: string | null; text: string; name: string }) => {
      const place =
        given.label === null
          ? document
          : [...document.querySelectorAll('label')].find((one) =>
              one.textContent?.includes(given.label ?? ''),
            );
      const field = place?.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) throw new Error('no field for a file');
      const files = new DataTransfer();
      files.items.add(new File([given.text], given.name));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { label, text, name },
  );
}
