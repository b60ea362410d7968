import type { Engine } from '@/lib/engine';
import { type AdvicePorts, type CheckedFinding, isShown } from '@/lib/model';
import { cutText } from './cut-text';

/** Milliseconds of reading after which the page may do something else. */
const TURN_MS = 8;

/** The engine is made at the first text, and not when the panel opens. */
let engine: Promise<Engine> | null = null;

/** "Tjek en tekst": reads a text piece by piece. Nothing of it outlives the call. */
export const checkText: AdvicePorts['checkText'] = async (text, abort) => {
  const { evaluate } = await textEngine();
  const findings: CheckedFinding[] = [];
  let turnEnds = performance.now() + TURN_MS;
  for (const { start, end } of cutText(text)) {
    if (performance.now() > turnEnds) {
      await giveTurn();
      turnEnds = performance.now() + TURN_MS;
    }
    abort.throwIfAborted();
    for (const found of evaluate(text.slice(start, end)).filter(isShown)) {
      const { ruleId: rule, card, certainty, alert } = found;
      findings.push({ rule, card, certainty, alert, start: start + found.start, end: start + found.end });
    }
  }
  return findings;
};

/** The engine with all rules: loaded once, when somebody first needs it. */
export function textEngine(): Promise<Engine> {
  engine ??= loadEngine();
  return engine;
}

async function loadEngine(): Promise<Engine> {
  try {
    const { makeTextEngine } = await import('./text-engine');
    return makeTextEngine();
  } catch (cause) {
    // What could not be loaded now may be there the next time.
    engine = null;
    throw cause;
  }
}

/** Lets keys, clicks and paints come first. A timer would do, but waits four milliseconds each time. */
function giveTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
