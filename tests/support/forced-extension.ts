import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPath } from '@/scripts/browsers.mjs';
import { idOf } from '@/scripts/drive/chromium/extension-id';

export interface ForcedExtension {
  /** The folder that was packed; its manifest has the key of the package. */
  readonly folder: string;
  /** The policy file that installs the package and gives it these values. */
  policyFile(values: object): string;
  remove(): void;
}

/**
 * Packs a built extension as a CRX with a key made for it, beside the update manifest that a policy points at.
 * The policy also lets DevTools in, which stay outside a forced extension otherwise.
 */
export function packForced(built: string): ForcedExtension {
  const place = mkdtempSync(join(tmpdir(), 'sidemand-forced-'));
  const folder = join(place, 'extension');
  cpSync(built, folder, { recursive: true });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = join(place, 'key.pem');
  writeFileSync(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const key = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { version: string };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, key }));
  execFileSync(
    chromiumPath() ?? 'chromium',
    ['--no-sandbox', '--headless=new', `--user-data-dir=${join(place, 'profile')}`].concat(
      `--pack-extension=${folder}`,
      `--pack-extension-key=${pem}`,
    ),
    { stdio: 'ignore' },
  );

  const id = idOf(folder);
  const updates = join(place, 'update.xml');
  writeFileSync(
    updates,
    `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">
<updatecheck codebase="${pathToFileURL(join(place, 'extension.crx'))}" version="${manifest.version}"/>
</app></gupdate>`,
  );
  return {
    folder,
    policyFile: (values) =>
      JSON.stringify({
        DeveloperToolsAvailability: 1,
        ExtensionSettings: {
          [id]: { installation_mode: 'force_installed', update_url: String(pathToFileURL(updates)) },
        },
        '3rdparty': { extensions: { [id]: values } },
      }),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
