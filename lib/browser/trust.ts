/**
 * Keeps page scripts out of `storage.local`, which they may read by default. Chromium only: Firefox 153 has
 * no such switch (SECURITY.md 1).
 */
export async function keepStorageFromPages(): Promise<void> {
  const local: Partial<typeof chrome.storage.local> | undefined = globalThis.chrome?.storage?.local;
  await local?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
