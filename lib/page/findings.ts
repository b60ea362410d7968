import { type Engine, finish, SentenceMemory, type Steps } from '@/lib/engine';
import { type Finding, isShown } from '@/lib/model';
import type { Paragraph } from './editors';

/** Characters of paragraphs remembered with their findings, in memory, for the life of the field. */
const REMEMBERED = 500_000;

/** Asks the engine once per paragraph text; of a paragraph that has changed it reads the changed sentences. */
export function createFinder(engine: Engine) {
  const known = new Map<string, readonly Finding[]>();
  const sentences = new SentenceMemory();
  let remembered = 0;

  function* read({ text }: Paragraph): Steps<readonly Finding[]> {
    const findings = known.get(text) ?? (yield* engine.evaluateInSteps(text, sentences)).filter(isShown);
    if (!known.delete(text)) remembered += text.length;
    known.set(text, findings);
    for (const oldest of known.keys()) {
      if (remembered <= REMEMBERED || oldest === text) break;
      known.delete(oldest);
      remembered -= oldest.length;
    }
    return findings;
  }

  return {
    find: (paragraph: Paragraph) => finish(read(paragraph)),
    /** Reads paragraphs one by one, so that {@link find} knows them. */
    *prepare(paragraphs: readonly Paragraph[]): Steps<true> {
      for (const paragraph of paragraphs) {
        if (known.has(paragraph.text)) continue;
        yield* read(paragraph);
        yield;
      }
      return true;
    },
    forget() {
      known.clear();
      remembered = 0;
      sentences.forget();
    },
  };
}
