import type { StorageArea } from '@/lib/browser';

/** A storage area in memory that copies what goes in and out, like the real one. `fail` makes it reject. */
export class MemoryArea implements StorageArea {
  readonly items = new Map<string, unknown>();
  /** Calls that reject, as on a full disk or with a broken profile. */
  failing: 'nothing' | 'writes' | 'everything' = 'nothing';
  onChanged: (changes: Record<string, unknown>) => void = () => {};

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    await this.#answer('read');
    const wanted = keys === null ? [...this.items.keys()] : [keys].flat();
    const found = wanted.filter((key) => this.items.has(key));
    return structuredClone(Object.fromEntries(found.map((key) => [key, this.items.get(key)])));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.#answer('write');
    for (const [key, value] of Object.entries(structuredClone(items))) this.items.set(key, value);
    this.onChanged(items);
  }

  async remove(keys: string | string[]): Promise<void> {
    await this.#answer('write');
    for (const key of [keys].flat()) this.items.delete(key);
    this.onChanged(Object.fromEntries([keys].flat().map((key) => [key, {}])));
  }

  /** One turn of the event loop, so that calls that do not wait for each other really mix. */
  async #answer(kind: 'read' | 'write'): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.failing === 'everything' || (this.failing === 'writes' && kind === 'write')) {
      throw new Error('storage area refused');
    }
  }
}
