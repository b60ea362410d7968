import { type DrivenPage, until } from '../drive';

/** One way a picture is taken. `width` in CSS pixels. */
export interface Look {
  readonly locale: 'da' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/** Of the part of a page that is in view, in CSS pixels. */
export const HEIGHT = 720;

/** Every combination of language, theme and width. */
export function* looks(widths: readonly number[] = [320, 400]): Generator<Look> {
  for (const locale of ['da', 'en'] as const)
    for (const theme of ['light', 'dark'] as const)
      for (const width of widths) yield { locale, theme, width };
}

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

/** Sets the language, as the person would in the panel, and gives the page this theme and width. */
export async function wear(
  page: DrivenPage,
  panel: DrivenPage,
  look: Look,
  height: number = HEIGHT,
): Promise<void> {
  await panel.evaluate(
    (locale: string) => chrome.storage.local.set({ 'settings.locale': locale }),
    look.locale,
  );
  const calm = look.locale === 'da' ? 'Rolig side' : 'Calm page';
  await panel.waitFor(
    (name: string) => document.querySelector('.sm-calm-button')?.textContent === name,
    calm,
    { what: `the panel in ${look.locale}` },
  );
  await page.pretend({ width: look.width, height, theme: look.theme });
  await until(() => page.evaluate((width: number) => innerWidth === width, look.width));
}
