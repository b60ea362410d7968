import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '@/scripts/manifest';

const root = new URL('../..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const BUILDS = { store: '.output/store', organisation: '.output/organisation' } as const;

/** The permissions of docs/PERMISSIONS.md by when they are asked for, as its table says. */
function permissionsInDocs() {
  const rows = [...read('docs/PERMISSIONS.md').matchAll(/^\| *`([^`]+)` *\| *([^|]+?) *\|/gm)];
  const named = (when: RegExp) => rows.filter((row) => when.test(row[2] ?? '')).map((row) => row[1] ?? '');
  return {
    everywhere: named(/^at install$/),
    chromiumOnly: named(/Chrome and Edge/),
    optional: named(/where it is used/),
    hosts: named(/one site at a time/),
  };
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the built manifest of %s', (target) => {
  const manifest = JSON.parse(read(join(BUILDS.store, target, 'manifest.json')));
  const docs = permissionsInDocs();

  test('asks for exactly what docs/PERMISSIONS.md explains', () => {
    const wanted = target.startsWith('chrome') ? [...docs.everywhere, ...docs.chromiumOnly] : docs.everywhere;
    expect([...manifest.permissions].sort()).toEqual([...wanted].sort());
    expect([...manifest.optional_permissions].sort()).toEqual([...docs.optional].sort());
    expect(manifest.optional_host_permissions).toEqual(docs.hosts);
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  test('has none of the doors that stay shut', () => {
    for (const key of [
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'update_url',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  test('shuts its own pages off from the network', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(CONTENT_SECURITY_POLICY);
    expect(CONTENT_SECURITY_POLICY).toContain("connect-src 'none'");
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
  });

  test('suggests four shortcuts, all that Chrome allows', () => {
    const keys = Object.values<{ suggested_key: { default: string } }>(manifest.commands).map(
      (command) => command.suggested_key.default,
    );
    expect(new Set(keys).size).toBe(4);
  });
});

describe('the organisation flavour', () => {
  test.each(['chrome-mv3', 'firefox-mv3'])(
    '%s requires the hosts it was built for and no others',
    (target) => {
      const manifest = JSON.parse(read(join(BUILDS.organisation, target, 'manifest.json')));
      expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    },
  );
});
