import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/** An article's body has paragraphs, headings and lists, and no other markup: it is shown as it is written. */
export function checkArticles({ articles }: ReadParts): Mistake[] {
  return articles.entries.flatMap(({ value: { text }, mistake }) =>
    (['da', 'en'] as const).flatMap((locale) => {
      const found = /<[a-z/!]|\*\*|\]\(|^#(?!# )|^###/im.exec(text[locale].body);
      if (!found) return [];
      const message = `Teksten kan kun have afsnit, overskrifter med to havelåger og lister med bindestreg. Her står "${found[0]}".`;
      return [mistake(['text', locale, 'body'], message)];
    }),
  );
}
