import type { KeptFileFault } from './keeping';
import type { Live } from './live';
import type { SaveFault } from './panel';

/**
 * Why the person's own file was not gone through. `not-allowed`: the browser asks first, by a press. `choose`: the plan
 * was changed here and in the file. `fewer`: most of what the file holds is not here any more. Nothing is lost in any.
 */
export type TiedFault =
  | 'gone'
  | 'not-allowed'
  | 'busy'
  | 'not-written'
  | 'choose'
  | 'fewer'
  | KeptFileFault
  | SaveFault;

/** The file that is tied, and how it stands with it. */
export interface TiedFile {
  /** Its name, without where it lies. */
  readonly name: string;
  /** `locked`: its words are wanted, or the plan that opens it. */
  readonly step: 'locked' | 'working' | 'in-step' | 'stopped';
  /** When it last held the same as what is here, epoch ms; `null` if not since the panel opened. */
  readonly at: number | null;
  readonly fault: TiedFault | null;
  /** It opens by itself when the plan is opened. */
  readonly opensWithPlan: boolean;
}

/** One file of the person's own, on a drive that follows them from computer to computer. */
export interface TiedPorts {
  /** `no`: this browser cannot. `shared`: several people use the computer, so nothing is done by itself here. */
  readonly can: Live<'yes' | 'no' | 'shared'>;
  readonly file: Live<TiedFile | null>;
  /** Asks where a new file is to lie, and writes it. Called in a press. `false`: none was made. */
  place(words: string): Promise<boolean>;
  /** Asks which file it is, to be opened with its words. Called in a press. */
  show(): Promise<void>;
  /** Goes through the file with these words. */
  open(words: string): Promise<void>;
  /** Has the browser ask, and goes on. Called in a press. */
  allow(): Promise<void>;
  /** Goes through the file now; `theirs`: which plan counts where both were changed. */
  pass(theirs?: boolean): Promise<void>;
  /** Answers `fewer`: `true` takes it out of the file too, `false` brings it back here. */
  settleGone(isGone: boolean): Promise<void>;
  /** Lets the file go. What lies in it stays. */
  untie(): Promise<void>;
}
