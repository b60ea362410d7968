/** Work in steps: at each `yield` whoever has it done may give others a turn. */
export type Steps<T> = Generator<void, T>;

/** Does all of it in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many words or phrases are one step: well below a millisecond also before the machine has compiled the code. */
export const STEP = 200;
