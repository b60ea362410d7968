/**
 * The few pieces of the browser that the store and the settings need, as narrow shapes: the real `browser`
 * fits them, and so does a hand-made one in a test that runs in Node.
 */

/** One area of extension storage. Every call may reject. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** An event of the browser. */
export interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** What the settings read and write. `managed` is the organisation's policy: read only. */
export interface SettingsDoor {
  readonly storage: {
    readonly local: StorageArea;
    readonly session: StorageArea;
    readonly managed: Pick<StorageArea, 'get'>;
    readonly onChanged: BrowserEvent<(changes: Record<string, unknown>, area: string) => void>;
  };
  readonly permissions: {
    contains(permissions: { origins: string[] }): Promise<boolean>;
    readonly onAdded: BrowserEvent<() => void>;
    readonly onRemoved: BrowserEvent<() => void>;
  };
}
