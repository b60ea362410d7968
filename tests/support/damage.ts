import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf } from '@/scripts/drive/chromium/extension-id';
import { FIREFOX_ORIGIN } from '@/scripts/drive/firefox/profile';
import { type BrowserName, builtExtension } from './browsers';

const FIREFOX_UUID = new URL(FIREFOX_ORIGIN).hostname;
const chromiumId = () => idOf(builtExtension('chromium'));

/** What can befall files: overwritten, cut in half, emptied, gone. */
export const DAMAGES = ['garbage', 'truncated', 'zero-length', 'deleted'] as const;
export type Damage = (typeof DAMAGES)[number];

/** The files of the extension's own IndexedDB in the profile of a browser that does not run. */
export function findDatabaseFiles(name: BrowserName, profile: string): string[] {
  const folder = name === 'chromium' ? chromiumDatabase(profile) : firefoxDatabase(profile);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'LOCK');
  if (files.length === 0) throw new Error(`no database in ${folder}`);
  return files.map((file) => join(file.parentPath, file.name));
}

function chromiumDatabase(profile: string): string {
  return join(profile, 'Default', 'IndexedDB', `chrome-extension_${chromiumId()}_0.indexeddb.leveldb`);
}

/** The folder with a `userContextId` beside it is where Firefox keeps `storage.local`. */
function firefoxDatabase(profile: string): string {
  return join(profile, 'storage', 'default', `moz-extension+++${FIREFOX_UUID}`, 'idb');
}

export function damageFiles(files: readonly string[], damage: Damage): void {
  for (const file of files) {
    const { size } = statSync(file);
    if (damage === 'garbage') writeFileSync(file, randomBytes(size));
    if (damage === 'truncated') truncateSync(file, Math.floor(size / 2));
    if (damage === 'zero-length') truncateSync(file, 0);
    if (damage === 'deleted') rmSync(file);
  }
}

/** Puts a file where the folder of `storage.local` belongs: the real browser then refuses every call to it. */
export function refuseLocalStorage(name: BrowserName, profile: string): void {
  const folder =
    name === 'chromium'
      ? join(profile, 'Default', 'Local Extension Settings', chromiumId())
      : join(
          profile,
          'storage',
          'default',
          `moz-extension+++${FIREFOX_UUID}^userContextId=4294967295`,
          'idb',
        );
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
}
