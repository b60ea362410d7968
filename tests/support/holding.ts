/** An act that waits, each time, until the test lets it go; letting go beforehand counts for the next time. */
export function holding<Told extends readonly unknown[], Done>(
  act: (...told: Told) => Promise<Done>,
): { readonly act: (...told: Told) => Promise<Done>; letGo(): void } {
  let wait = Promise.withResolvers<void>();
  return {
    async act(...told) {
      await wait.promise;
      wait = Promise.withResolvers<void>();
      return act(...told);
    },
    letGo: () => wait.resolve(),
  };
}
