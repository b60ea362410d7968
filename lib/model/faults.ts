/** How often a fault of this code (lib/diagnostics) was counted. */
export interface FaultCount {
  readonly code: string;
  readonly count: number;
}

/** Where else than in the panel faults are counted: each context of ours keeps its own counts in memory. */
export type CountingPlace = 'background' | 'page';

/** What the panel can learn of faults outside of itself. */
export interface FaultPorts {
  /**
   * What the background has counted since it last started, and the frame of the field that has, or last had, focus.
   * A place that does not answer is left out.
   */
  readElsewhere(): Promise<ReadonlyMap<CountingPlace, readonly FaultCount[]>>;
}
