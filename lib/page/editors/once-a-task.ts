/** Asks once for all who want to know before the page gets its turn back: the answer is the same for all marks. */
export function onceATask<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    if (!known) {
      known = { answer: ask() };
      queueMicrotask(() => {
        known = null;
      });
    }
    return known.answer;
  };
}
