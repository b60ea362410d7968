/** Until when a pause lasts, in epoch milliseconds; `null` for as long as the tab is open. */
export interface PauseEnd {
  readonly until: number | null;
}

/** A pause of the site or of the tab: nothing is read there, and nothing comes by itself. */
export interface Pause extends PauseEnd {
  readonly scope: 'site' | 'tab';
}

/** What a person can pause from the panel; `field` until it goes. */
export type PauseScope = Pause['scope'] | 'field';
