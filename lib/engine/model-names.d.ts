/**
 * The ports in lib/model name these two types of the browser. The engine compiles without the browser's types
 * (lib/engine/tsconfig.json), so they are known here by name alone: there is nothing one could do with them.
 */
interface Element {
  readonly nodeType: number;
}
interface AbortSignal {
  readonly aborted: boolean;
}
