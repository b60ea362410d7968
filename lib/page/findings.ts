import { type Engine, SentenceMemory } from '@/lib/engine';
import type { Finding } from '@/lib/model';
import type { Paragraph } from './editors';
import { yieldToPage } from './schedule';

/** Paragraphs remembered with their findings, in memory, for the life of the field. */
const REMEMBERED = 2000;
/** Own work between two chances for the page to answer a key. */
const SLICE_MS = 4;

/** Asks the engine once per paragraph text; of a paragraph that has changed it reads the changed sentences. */
export function createFinder(engine: Engine) {
  const known = new Map<string, readonly Finding[]>();
  const sentences = new SentenceMemory();

  function find({ text }: Paragraph): readonly Finding[] {
    const findings = known.get(text) ?? engine.evaluate(text, sentences);
    known.delete(text);
    known.set(text, findings);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? '');
    return findings;
  }

  return {
    find,
    /** Reads all paragraphs in short slices. False as soon as `isStale`: the text has changed meanwhile. */
    async prepare(paragraphs: readonly Paragraph[], isStale: () => boolean): Promise<boolean> {
      let began = performance.now();
      for (const paragraph of paragraphs) {
        if (known.has(paragraph.text)) continue;
        find(paragraph);
        if (performance.now() - began < SLICE_MS) continue;
        await yieldToPage();
        if (isStale()) return false;
        began = performance.now();
      }
      return true;
    },
    forget() {
      known.clear();
      sentences.forget();
    },
  };
}
