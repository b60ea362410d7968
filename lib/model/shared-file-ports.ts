import type { HandoverFault } from './handover';
import type { Live } from './live';

/**
 * Why a shared file could not be gone through. The first five are about the file and its share, and pass; in none of
 * them is anything lost here.
 */
export type SharedFileFault =
  | 'gone'
  | 'not-allowed'
  | 'busy'
  | 'not-written'
  | 'too-large'
  /** What was in it could not be saved here. */
  | 'not-saved'
  | 'no-list'
  | HandoverFault;

/** How the file is doing that an onboarding is tied to. */
export interface SharedFileState {
  /** As it is called on disk. */
  readonly name: string;
  readonly busy: boolean;
  readonly fault: SharedFileFault | null;
  /** Epoch milliseconds of the last time it was gone through whole; `null`: not since this page was opened. */
  readonly at: number | null;
}

/** A file on the organisation's own share that leader and peer both read and write. No act rejects. */
export interface SharedFilePorts {
  /** Whether this browser lets a page keep a file. */
  readonly canTie: boolean;
  /** By onboarding id: what is tied. */
  readonly files: Live<Readonly<Record<string, SharedFileState>>>;
  /** In a press: lets the person say where a new file is to lie, locked by `words` or (`null`) not. */
  place(onboarding: string, words: string | null, description: string): Promise<void>;
  /** In a press: lets the person show the file that is there. */
  choose(onboarding: string, description: string): Promise<void>;
  /** In a press: asks for leave where the browser wants it asked again, and goes through the file. */
  open(onboarding: string, words: string | null): Promise<void>;
  /** Lets the file go. It stays where it is. */
  letGo(onboarding: string): Promise<void>;
}
