import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenPage } from '@/scripts/drive';

/** In points, as a PDF counts. */
export const A4 = [595, 842] as const;
export const A4_ACROSS = [842, 595] as const;

/**
 * Prints the page to a PDF, in Chromium: each sheet's width and height in points. With `SIDEMAND_PICTURES` set the file
 * lies there afterwards, to be looked at.
 */
export async function printed(
  page: DrivenPage,
  name: string,
): Promise<readonly (readonly [number, number])[]> {
  const { data } = await page.devtools<{ data: string }>('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: false,
  });
  const pdf = Buffer.from(data, 'base64');
  const pictures = process.env.SIDEMAND_PICTURES;
  if (pictures) writeFileSync(join(pictures, `${name}.pdf`), pdf);
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  return [...boxes].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
}

/** What the style sheets for print leave in sight: the words, and what can be pressed or written in. */
export async function seenOnPaper(page: DrivenPage): Promise<{ words: string; controls: string[] }> {
  await page.devtools('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    return await page.evaluate(() => ({
      words: document.body.innerText,
      controls: [
        ...document.querySelectorAll('button, input:not([type=checkbox]), textarea, select, summary'),
      ]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
    }));
  } finally {
    await page.devtools('Emulation.setEmulatedMedia', { media: '' });
  }
}
