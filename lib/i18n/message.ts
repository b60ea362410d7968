import type { LocalText } from '@/lib/model';

/** A group of interface texts: key → the text in both languages. `{name}` marks a parameter. */
export type Messages = Readonly<Record<string, LocalText>>;

/** The `{parameters}` that a text names. */
type ParametersOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParametersOf<Rest>
  : never;

/** The arguments a message takes: none, or one object with each parameter of its Danish text. */
export type ArgumentsOf<M extends LocalText> = [ParametersOf<M['da']>] extends [never]
  ? []
  : [parameters: Readonly<Record<ParametersOf<M['da']>, string | number>>];

/** Puts parameters into a text. A parameter without a value stands as written, so that it is seen. */
export function fillIn(text: string, parameters: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{([^{}]+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
