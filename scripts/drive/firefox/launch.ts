import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { firefoxPath } from '../../browsers.mjs';
import { type Display, displayFor } from '../display';
import type { DrivenBrowser, DrivenPage, LaunchOptions } from '../driven';
import { dragNative } from '../native-drag';
import { pressNative } from '../native-keys';
import { sourceOf } from '../page-actions';
import { underPolicy } from '../policy';
import { pressUntilOpen } from '../press-until-open';
import { ended, killTree, makeProfile, removeProfile } from '../process';
import { until } from '../until';
import { connectBidi } from './bidi';
import {
  adoptExtensionPage,
  extensionStarted,
  hideSidebar,
  holdsTab,
  readUncaught,
  remove,
  setEnabled,
  terminateBackground,
  triggerAction,
} from './chrome-scope';
import { attachPage } from './page';
import { FIREFOX_ORIGIN, fillProfile } from './profile';

interface Context {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly Context[] | null;
}
interface Tree {
  readonly contexts: readonly Context[];
}

/**
 * Starts an installed Firefox with the extension in its profile. Without a profile of the caller's a new one
 * is made and removed again by `close`.
 */
export function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  return start(options, options.profile ?? makeProfile('firefox'));
}

async function start(options: LaunchOptions, profile: string): Promise<DrivenBrowser> {
  const program = firefoxPath();
  if (!program) throw new Error('no Firefox found: run `node scripts/setup.mjs`');
  const language = options.language ? { 'intl.accept_languages': options.language } : {};
  const id = fillProfile(profile, resolve(options.extension), { ...language, ...options.preferences });
  const headed = options.headless === false;
  const display = headed ? await displayFor() : null;
  const command = [program, ...argumentsOf(profile, headed, options.args ?? [])] as const;
  const [started, ...args] = options.policy === undefined ? command : underPolicy(options.policy, command);
  const child = spawn(started, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(display ? { DISPLAY: display.name } : {}) },
  });
  try {
    return await drive(child, display, id, options, profile);
  } catch (error) {
    await killTree(child);
    display?.close();
    if (!options.profile) removeProfile(profile);
    throw error;
  }
}

async function drive(
  child: ChildProcess,
  display: Display | null,
  id: string,
  options: LaunchOptions,
  profile: string,
): Promise<DrivenBrowser> {
  const bidi = await connectBidi(await readAddress(child));
  const chromeTree = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chrome = chromeTree.contexts[0]?.context ?? '';
  const inChrome = <T, A>(script: (arg: A) => T | Promise<T>, arg: A, of = chrome): Promise<T> =>
    bidi.evaluate<T>(of, sourceOf(script, arg));
  await until(() => inChrome(extensionStarted, id), { what: 'the extension to start' });

  const contexts = new WeakMap<DrivenPage, string>();
  const attachTab = (context: string): DrivenPage => {
    const close = async () => void (await bidi.send('browsingContext.close', { context }));
    const page = attachPage(bidi, context, chrome, close);
    contexts.set(page, context);
    return page;
  };

  /** Firefox's own window around this tab. */
  async function windowAround(page: DrivenPage): Promise<string> {
    const tree = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    for (const { context } of tree.contexts) {
      if (await inChrome(holdsTab, contexts.get(page) ?? '', context)) return context;
    }
    throw new Error('no window holds this tab');
  }

  async function openPage(url: string): Promise<DrivenPage> {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const page = attachTab(context);
    if (url !== 'about:blank') await page.goto(url);
    return page;
  }

  const findPanel = (of = chrome) =>
    inChrome(adoptExtensionPage, { origin: FIREFOX_ORIGIN, place: 'sidebar' as const }, of);
  const findPopup = () => inChrome(adoptExtensionPage, { origin: FIREFOX_ORIGIN, place: 'popup' as const });

  async function waitForPanel(of = chrome): Promise<DrivenPage> {
    const context = await until(() => findPanel(of), { what: 'the sidebar' });
    const panel = attachPage(bidi, context, of, () => inChrome(hideSidebar, undefined, of));
    await panel.waitFor('document.readyState === "complete"');
    return panel;
  }

  async function kill(): Promise<void> {
    await killTree(child);
    display?.close();
  }

  return {
    name: 'firefox',
    extensionOrigin: FIREFOX_ORIGIN,
    profile,
    processId: child.pid ?? -1,
    display: display?.name ?? null,
    openPage,
    openExtensionPage: (path) => openPage(`${FIREFOX_ORIGIN}/${path}`),
    async findPage(urlPart) {
      const found = await until(
        async () => {
          const { contexts } = await bidi.send<Tree>('browsingContext.getTree', {});
          const frames = contexts.flatMap(({ children }) => children ?? []);
          return [...contexts, ...frames].find(({ url }) => url.includes(urlPart));
        },
        { what: `a page at ${urlPart}` },
      );
      return attachTab(found.context);
    },
    async openPanel() {
      await pressUntilOpen(
        () => findPanel(),
        () => inChrome(triggerAction, id),
      );
      return waitForPanel();
    },
    async openPanelBeside(page) {
      const of = await windowAround(page);
      await pressUntilOpen(
        () => findPanel(of),
        () => inChrome(triggerAction, id, of),
      );
      return waitForPanel(of);
    },
    waitForPanel: () => waitForPanel(),
    async waitForPopup() {
      const context = await until(findPopup, { what: 'the popup of the toolbar button' });
      const popup = attachPage(bidi, context, chrome, async () => undefined);
      await popup.waitFor('document.readyState === "complete"');
      return popup;
    },
    uncaught: () => inChrome(readUncaught, FIREFOX_ORIGIN),
    stopBackground: () => inChrome(terminateBackground, id),
    async update(newer) {
      const extensionData = { type: 'path', path: resolve(newer) };
      await bidi.send('webExtension.install', { extensionData });
    },
    setEnabled: (isEnabled) => inChrome(setEnabled, { id, isEnabled }),
    remove: () => inChrome(remove, id),
    pressNative: (...keys) => pressNative(display?.name ?? null, keys),
    dragNative: (page, from, to) => dragNative(display?.name ?? null, page, from, to),
    kill,
    async restart() {
      await kill();
      return start(options, profile);
    },
    ended: () => ended(child),
    async close() {
      await bidi.send('browser.close').catch(() => undefined);
      await Promise.race([ended(child), new Promise((after) => setTimeout(after, 5_000).unref())]);
      await kill();
      if (!options.profile) removeProfile(profile);
    },
  };
}

function argumentsOf(profile: string, headed: boolean, extra: readonly string[]): string[] {
  return [
    ...(headed ? [] : ['--headless']),
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
    ...extra,
    'about:blank',
  ];
}

/** Firefox says where it listens on its error stream. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said = (said + data).slice(-4_000);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Firefox ended at start: ${said}`)));
  });
}
