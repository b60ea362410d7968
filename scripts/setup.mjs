/**
 * From a bare clone to a machine that can build and test: dependencies from the lock file, and the browsers.
 * Node's own modules only. Says one line for each step that did something.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromiumPath, findCommand, firefoxPath } from './browsers.mjs';

const ROOT = join(import.meta.dirname, '..');

const BROWSERS = {
  chromium: { find: chromiumPath, say: 'Chromium, Chrome or Edge (or set SIDEMAND_CHROMIUM to its path)' },
  firefox: { find: firefoxPath, say: 'Firefox (or set SIDEMAND_FIREFOX to its path)' },
};

/** Debian package → is it there already. Ubuntu's browser packages are snap stubs, so they are for Debian alone. */
const DEBIAN_BROWSERS = { chromium: chromiumPath, 'firefox-esr': firefoxPath };
const DEBIAN_TOOLS = {
  xvfb: () => findCommand(['Xvfb']),
  xdotool: () => findCommand(['xdotool']),
  tcpdump: () => findCommand(['tcpdump']),
  iproute2: () => findCommand(['ip']),
};

/**
 * @param {readonly ('chromium' | 'firefox')[]} needed browsers without which there is no going on
 */
export function setUp(needed) {
  checkNode();
  installDependencies();
  installDebianPackages();
  const missing = needed.filter((name) => !BROWSERS[name].find());
  if (missing.length > 0) stop(`install ${missing.map((name) => BROWSERS[name].say).join(', and ')}`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node 20.19 or later is needed, this is ${process.versions.node}`);
  }
}

function installDependencies() {
  // npm writes this file last, so it is the stamp of a finished installation.
  const installed = changedAt('node_modules/.package-lock.json');
  if (installed >= changedAt('package-lock.json')) return;
  say('installing dependencies (npm ci)');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], 'npm ci');
}

function installDebianPackages() {
  const system = distribution();
  if (process.getuid?.() !== 0 || !findCommand(['apt-get'])) return;
  const wanted = {
    ...(system === 'debian' ? DEBIAN_BROWSERS : {}),
    ...(system === 'debian' || system === 'ubuntu' ? DEBIAN_TOOLS : {}),
  };
  const missing = Object.keys(wanted).filter((name) => !wanted[name]());
  if (missing.length === 0) return;
  say(`installing ${missing.join(' ')} (apt-get)`);
  run('apt-get', ['update', '-qq'], 'apt-get update');
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], 'apt-get install');
}

function distribution() {
  try {
    return /^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

function changedAt(path) {
  try {
    return statSync(join(ROOT, path)).mtimeMs;
  } catch {
    return 0;
  }
}

/** Quiet unless it fails: then everything it said. */
function run(command, args, name) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  stop(`${name} failed${error ? `: ${error.message}` : ''}`);
}

function say(line) {
  process.stdout.write(`set-up: ${line}\n`);
}

function stop(line) {
  process.stderr.write(`set-up: ${line}\n`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setUp(['chromium', 'firefox']);
