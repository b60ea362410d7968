/** One line of the organisational plan, under a section of its template. */
export interface AbsenceLine {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  /** When a colleague needs it, counted from the first day away. */
  readonly when: 'today' | 'this-week' | 'later';
}

/** That a version was given to somebody. By role, as the person wrote it. */
export interface HandingOver {
  readonly to: string;
  /** ISO day. */
  readonly on: string;
  readonly version: number;
}

/** The peer's own organisational plan ("Når jeg er væk"): tasks, and never why. */
export interface AbsencePlan {
  readonly id: string;
  /** Up by one at the first change after a version was handed over. */
  readonly version: number;
  readonly lines: readonly AbsenceLine[];
  readonly handedOver: readonly HandingOver[];
  readonly savedAt: string;
}

/** A colleague's plan that was taken over here: a run that deletes itself 30 days after it was handed back. */
export interface Takeover {
  readonly id: string;
  /** The plan as it came, of the version that came. */
  readonly plan: AbsencePlan;
  /** By line id. */
  readonly ticks: Readonly<
    Record<string, { readonly by: string; readonly on: string; readonly note: string }>
  >;
  readonly takenOn: string;
  /** ISO day; `null` while it goes on. */
  readonly handedBackOn: string | null;
}
