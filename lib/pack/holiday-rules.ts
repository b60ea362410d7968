import type { Article, LocalText } from '../model';

/** What stands there when the person hides the panel: dull, true, and at home on a work computer. */
export function holidayRules(articles: readonly Article[]): LocalText {
  const article = articles.find(({ id }) => id === 'holiday-and-sickness');
  // Up to the second heading: the rest is about sickness.
  const first = (body: string) => body.split(/\n(?=## )/)[0] ?? '';
  return { da: first(article?.text.da.body ?? ''), en: first(article?.text.en.body ?? '') };
}
