/** What a fallible action returns instead of throwing. `fault` is a code, never something a person typed. */
export type Result<T, F extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: F };

/** A successful {@link Result}. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A failed {@link Result} with its code. */
export const fail = <F extends string>(fault: F): { ok: false; fault: F } => ({ ok: false, fault });
