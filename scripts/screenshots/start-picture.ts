import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HEIGHT, wear } from './looks';
import { choose, openCard, type Scene } from './views';

const WIDTHS = { page: 800, panel: 360 } as const;

/** The README’s picture: the practice page with a card open, and the panel beside it as the browser puts it. */
export async function takeStartPicture({ browser, journal, panel }: Scene, path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidemand-picture-'));
  await choose(panel, 'now');
  await wear(panel, panel, { locale: 'da', theme: 'light', width: WIDTHS.panel });
  await journal.pretend({ width: WIDTHS.page, height: HEIGHT, theme: 'light' });
  await openCard(journal);
  await journal.screenshot(join(folder, 'page.png'));
  await panel.screenshot(join(folder, 'panel.png'));
  const [left, right] = ['page', 'panel'].map((name) => {
    return `data:image/png;base64,${readFileSync(join(folder, `${name}.png`)).toString('base64')}`;
  });
  const sheet = await browser.openPage('about:blank');
  await sheet.pretend({ width: WIDTHS.page + 1 + WIDTHS.panel, height: HEIGHT, theme: 'light' });
  await sheet.evaluate(
    async (sources: readonly string[]) => {
      document.body.style.cssText = 'margin: 0; display: flex; gap: 1px; background: #bbb';
      const pictures = sources.map((source) => Object.assign(new Image(), { src: source }));
      await Promise.all(pictures.map((picture) => picture.decode()));
      document.body.append(...pictures);
    },
    [left ?? '', right ?? ''],
  );
  await sheet.screenshot(path);
  await sheet.close();
  rmSync(folder, { recursive: true });
}
