const ENDINGS = ['erne', 'ene', 'en', 'et', 'er', 'ne', 'n', 'r'] as const;
const SHORTEST = 2;

/** What a Danish noun may be the definite form, plural or genitive of: "vikarernes" → "vikarerne", "vikar". */
export function uninflect(word: string): string[] {
  const bases: string[] = [];
  let rest = word;
  if (rest.length > 4 && rest.endsWith('s')) {
    rest = rest.slice(0, -1);
    bases.push(rest);
  }
  if (!/[ntre]$/.test(rest)) return bases;
  for (const ending of ENDINGS) {
    if (rest.length - ending.length >= SHORTEST && rest.endsWith(ending))
      bases.push(rest.slice(0, -ending.length));
  }
  return bases;
}
