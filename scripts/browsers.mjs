/**
 * Where the installed browsers are. Node's own modules only: set-up runs this before `npm ci`.
 * `SIDEMAND_CHROMIUM` and `SIDEMAND_FIREFOX` win over everything found here.
 */
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const CHROMIUM_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];

const MAC_CHROMIUM = ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) => macApp(name, name));
const MAC_FIREFOX = macApp('Firefox', 'firefox');

const WINDOWS_CHROMIUM = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_FIREFOX = ['Mozilla Firefox\\firefox.exe'];

/** @returns {string | null} a Chromium, Chrome or Edge that can be started */
export function chromiumPath() {
  const named = env.SIDEMAND_CHROMIUM;
  if (named) return isProgram(named) ? named : null;
  return find(CHROMIUM_COMMANDS, MAC_CHROMIUM, WINDOWS_CHROMIUM);
}

/** @returns {string | null} a Firefox that can be started */
export function firefoxPath() {
  const named = env.SIDEMAND_FIREFOX;
  if (named) return isProgram(named) ? named : null;
  return find(FIREFOX_COMMANDS, MAC_FIREFOX, WINDOWS_FIREFOX);
}

/**
 * Branded builds ignore `--load-extension` since 137 and must be loaded over the debugging pipe.
 * @param {string} path
 */
export function isBranded(path) {
  return /google|microsoft|chrome\.exe|msedge/i.test(path);
}

function find(commands, mac, windows) {
  if (platform === 'darwin') return mac.find(isProgram) ?? null;
  if (platform === 'win32') return windows.flatMap(windowsFolders).find(isProgram) ?? null;
  return findCommand(commands);
}

/**
 * The first of these commands on the PATH that is a program and not Ubuntu's snap stub.
 * @param {readonly string[]} commands
 */
export function findCommand(commands) {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin', '/usr/local/bin'];
  const candidates = commands.flatMap((command) =>
    folders.filter(Boolean).map((folder) => join(folder, command)),
  );
  return candidates.find((path) => isProgram(path) && !isSnapStub(path)) ?? null;
}

function macApp(app, binary) {
  const inside = join('Applications', `${app}.app`, 'Contents', 'MacOS', binary);
  return [join('/', inside), join(env.HOME ?? '/', inside)];
}

function windowsFolders(program) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return roots.map((root) => join(root, program));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's chromium-browser and firefox packages are scripts that ask for a snap; a snap cannot read /tmp profiles. */
function isSnapStub(path) {
  const target = realpathSync(path);
  if (target.includes('/snap')) return true;
  if (statSync(target).size > 20_000) return false;
  const text = readFileSync(target, 'utf8');
  return text.startsWith('#!') && /\/snap\/bin|snap install/.test(text);
}
