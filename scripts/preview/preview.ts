import type { Content, Mistake } from '@/lib/pack';

/** Where the page asks. */
export const ENDPOINT = '/content.json';
/** What Vite's channel says when a file of `content/` was saved. */
export const CHANGED = 'sidemand:content-changed';

/** The content as it is now. */
export interface Preview {
  /** `null` when it cannot be read. */
  readonly content: Content | null;
  readonly mistakes: readonly Mistake[];
  /** `card:promise.info` → the file and line where it begins. */
  readonly places: Readonly<Record<string, string>>;
}
