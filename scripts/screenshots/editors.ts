import { serveGallery } from '../../tests/support/gallery';
import { NOTE } from '../../tests/support/journal';
import type { DrivenBrowser, DrivenPage } from '../drive';
import { switchOn } from '../start/switch-on';
import { type Look, wear } from './looks';

/** Four that keep their text in four ways. */
const PICTURED = ['textarea', 'tinymce-iframe', 'ckeditor5', 'prosemirror'] as const;
/** The note stands in a column of this width at most, as in a journal, px. */
const COLUMN = 640;
const HEIGHT = 760;

/** How each is seen; at 320 px once an editor, in the language of its readers. */
const LOOKS: readonly Look[] = [
  ...(['da', 'en'] as const).flatMap((locale) =>
    (['light', 'dark'] as const).map((theme) => ({ locale, theme, width: 760 })),
  ),
  { locale: 'da', theme: 'light', width: 320 },
];

/** The card open over real editors of the gallery, its marks and its count beside it. Gives how many pictures. */
export async function photographEditors(
  browser: DrivenBrowser,
  panel: DrivenPage,
  folder: string,
): Promise<number> {
  const gallery = await serveGallery(PICTURED.map((name) => `editors/${name}`));
  const page = await browser.openPage('about:blank');
  let taken = 0;
  try {
    await switchOn(browser, gallery.origin);
    for (const name of PICTURED)
      for (const look of LOOKS) {
        await page.activate();
        await page.goto(`${gallery.origin}/editors/${name}/`);
        await wear(page, panel, look, HEIGHT);
        await writeNote(page);
        await page.screenshot(`${folder}/editor-${name}-${look.locale}-${look.theme}-${look.width}.png`);
        taken += 1;
      }
  } finally {
    await gallery.close();
  }
  return taken;
}

/** Writes the note with real keys and opens the card of its first mark. */
async function writeNote(page: DrivenPage): Promise<void> {
  const field = await page.waitFor(() => window.editorPage?.field);
  await page.evaluate(narrow, COLUMN);
  await page.click(field);
  await page.type(NOTE);
  await page.clickMark(0);
  await page.waitForCard();
}

/** Sent as source: as wide as the window, and dark where the browser is, if the editor has no colours of its own. */
function narrow(most: number): void {
  document.documentElement.style.colorScheme = 'light dark';
  document.body.style.cssText = `max-width: ${most}px; margin: 40px auto 0; padding: 0 12px`;
  for (const part of document.querySelectorAll<HTMLElement>('body > *'))
    part.style.cssText += '; box-sizing: border-box; width: 100%; max-width: 100%';
}
