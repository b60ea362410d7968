/** One thing that is wrong in `content/`, told so that its author can find and mend it. */
export interface Mistake {
  /** Path from the repository's root, e.g. `content/cards/promise.info.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** One or two plain Danish sentences. */
  readonly message: string;
}

/** Thrown when `content/` holds mistakes: all of them at once, in the order of the files. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(readonly mistakes: readonly Mistake[]) {
    super(mistakes.map(({ file, line, message }) => `${file}, linje ${line}: ${message}`).join('\n'));
  }
}
