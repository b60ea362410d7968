import type { CardText } from '@/lib/model';

/** The sentences of one text. A colon ends none; a full stop inside a number or "f.eks." does not either. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!]["»”)]?)\s+(?=["»“(]?[\p{Lu}\d])|\n\s*\n|\n(?=[-#])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a text; what stands in for a slot counts as one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * LIX: words in a sentence on average, and how many in a hundred have more than six letters. Below 25 reads as
 * a children's book, 25–34 as easy, 35–44 as a newspaper, above as a trade journal. `null` where nothing stands.
 */
export function lixOf(texts: readonly string[]): number | null {
  const sentences = texts.flatMap(sentencesOf).length;
  const words = texts.flatMap(wordsOf);
  if (sentences === 0 || words.length === 0) return null;
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}

/** Everything a card says, one text each. */
export function textsOfCard({ title, summary, doNow, doNot, askWho, say = [] }: CardText): string[] {
  return [title, summary, ...doNow, doNot, askWho, ...say];
}
