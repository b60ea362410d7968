/** Works something out anew only when what it is made of is another. */
export function derive<From extends readonly unknown[], T>(
  from: () => From,
  make: (from: From) => T,
): () => T {
  let last: { readonly from: From; readonly made: T } | null = null;
  return () => {
    const now = from();
    if (!last || now.some((each, at) => each !== last?.from[at])) last = { from: now, made: make(now) };
    return last.made;
  };
}
