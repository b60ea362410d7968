import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { chromiumPath, isBranded } from '../../browsers.mjs';
import { type Display, displayFor } from '../display';
import type { DrivenBrowser, DrivenPage, LaunchOptions } from '../driven';
import { dragNative } from '../native-drag';
import { pressNative } from '../native-keys';
import { underPolicy } from '../policy';
import { pressUntilOpen } from '../press-until-open';
import { ended, killTree, makeProfile, removeProfile } from '../process';
import { until } from '../until';
import { idOf } from './extension-id';
import { attachPage } from './page';
import { type Cdp, connectPipe } from './pipe';
import { findPanel, findTabInFront, listTargets, windowOf } from './targets';

/** What keeps Chromium from talking to its maker by itself, and from asking questions. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--password-store=basic',
  '--use-mock-keychain',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
];

/** Policy installs nothing without background networking; so that is left on, and finds only this machine. */
const FORCED = [
  ...QUIET.filter((flag) => flag !== '--disable-background-networking'),
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Starts an installed Chromium with the extension loaded. Without a profile of the caller's a new one is made
 * and removed again by `close`.
 */
export function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  return start(options, options.profile ?? makeProfile('chromium'));
}

async function start(options: LaunchOptions, profile: string): Promise<DrivenBrowser> {
  const program = chromiumPath();
  if (!program) throw new Error('no Chromium found: run `node scripts/setup.mjs`');
  const extension = resolve(options.extension);
  const display = options.headless === false ? await displayFor() : null;
  const command = [program, ...argumentsOf(program, extension, profile, options)] as const;
  const [started, ...args] = options.policy === undefined ? command : underPolicy(options.policy, command);
  const child = spawn(started, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(display ? { DISPLAY: display.name } : {}),
      // On Linux the language of Chromium itself comes from here.
      ...(options.language ? { LANGUAGE: options.language } : {}),
    },
  });
  try {
    return await drive(child, display, extension, options, profile);
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
  extension: string,
  options: LaunchOptions,
  profile: string,
): Promise<DrivenBrowser> {
  const cdp = connectPipe(child);
  const uncaught = collectUncaught(cdp);
  const extensionId = options.forced
    ? await waitForForced(cdp, extension)
    : await loadExtension(cdp, extension);
  const extensionOrigin = `chrome-extension://${extensionId}`;
  const targets = new WeakMap<DrivenPage, string>();
  const attach = async (targetId: string): Promise<DrivenPage> => {
    const page = await attachPage(cdp, targetId, options.emulateFocus ?? true);
    targets.set(page, targetId);
    return page;
  };

  async function openPage(url: string): Promise<DrivenPage> {
    const { targetId } = await cdp.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const page = await attach(targetId);
    if (url !== 'about:blank') await page.goto(url);
    return page;
  }

  async function waitForPanel(windowId?: number): Promise<DrivenPage> {
    const find = () => findPanel(cdp, extensionOrigin, windowId);
    const targetId = await until(find, { what: 'the side panel' });
    const panel = await attach(targetId);
    await panel.waitFor('document.readyState === "complete" && location.href !== "about:blank"');
    return panel;
  }

  async function kill(): Promise<void> {
    await killTree(child);
    display?.close();
  }

  return {
    name: 'chromium',
    extensionOrigin,
    profile,
    processId: child.pid ?? -1,
    display: display?.name ?? null,
    openPage,
    openExtensionPage: (path) => openPage(`${extensionOrigin}/${path}`),
    async findPage(urlPart) {
      const page = await until(
        async () => (await listTargets(cdp, 'page')).find(({ url }) => url.includes(urlPart)),
        { what: `a page at ${urlPart}` },
      );
      return attach(page.targetId);
    },
    async openPanel() {
      await pressUntilOpen(
        () => findPanel(cdp, extensionOrigin),
        async () => {
          const targetId = await findTabInFront(cdp);
          await cdp.send('Extensions.triggerAction', { id: extensionId, targetId });
        },
      );
      return waitForPanel();
    },
    async openPanelBeside(page) {
      const windowId = (await windowOf(cdp, targets.get(page) ?? '')) ?? -1;
      const address = await page.evaluate(() => location.href);
      const tab = (await listTargets(cdp, 'tab')).find(({ url }) => url === address);
      await pressUntilOpen(
        () => findPanel(cdp, extensionOrigin, windowId),
        () => cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId }),
      );
      return waitForPanel(windowId);
    },
    waitForPanel: () => waitForPanel(),
    waitForPopup: () => Promise.reject(new Error('Sidemand has no popup in Chromium')),
    uncaught: async () => [...uncaught],
    async stopBackground() {
      // Asked again and again: a message may wake it in between, and one that is just starting does not hear.
      const closeAll = async () => {
        const workers = await listTargets(cdp, 'service_worker');
        const ours = workers.filter(({ url }) => url.startsWith(extensionOrigin));
        for (const { targetId } of ours) await cdp.send('Target.closeTarget', { targetId }).catch(() => null);
        return ours.length === 0;
      };
      await until(closeAll, { what: 'the background to end' });
    },
    update: async (newer) => void (await cdp.send('Extensions.loadUnpacked', { path: resolve(newer) })),
    async setEnabled(isEnabled) {
      const list = await openPage('chrome://extensions');
      await list.evaluate(setEnabled, { id: extensionId, isEnabled });
      await list.close();
    },
    async remove() {
      // DevTools removes only what it loaded itself: over what is there, which keeps what is stored.
      await cdp.send('Extensions.loadUnpacked', { path: resolve(options.extension) });
      await cdp.send('Extensions.uninstall', { id: extensionId });
    },
    pressNative: (...keys) => pressNative(display?.name ?? null, keys),
    dragNative: (page, from, to) => dragNative(display?.name ?? null, page, from, to),
    kill,
    async restart() {
      await kill();
      return start(options, profile);
    },
    ended: () => ended(child),
    async close() {
      await cdp.send('Browser.close').catch(() => undefined);
      await Promise.race([ended(child), new Promise((after) => setTimeout(after, 5_000).unref())]);
      await kill();
      if (!options.profile) removeProfile(profile);
    },
  };
}

declare const chrome: {
  readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
};

/** Run in the browser's list of extensions: an extension may not do this to itself. */
function setEnabled({ id, isEnabled }: { id: string; isEnabled: boolean }): Promise<void> {
  return chrome.management.setEnabled(id, isEnabled);
}

/** Grows with each uncaught error of an attached page, in whichever of its worlds. */
function collectUncaught(cdp: Cdp): readonly string[] {
  const found: string[] = [];
  cdp.on(({ method, params }) => {
    if (method !== 'Runtime.exceptionThrown') return;
    const { text, exception } = params.exceptionDetails as Thrown;
    found.push(exception?.description ?? text);
  });
  return found;
}

interface Thrown {
  readonly text: string;
  readonly exception?: { readonly description?: string };
}

function argumentsOf(program: string, extension: string, profile: string, options: LaunchOptions): string[] {
  return [
    ...(options.forced ? FORCED : QUIET),
    ...(options.headless === false ? [] : ['--headless=new']),
    ...(isBranded(program) || options.forced ? [] : [`--load-extension=${extension}`]),
    ...(options.language ? [`--lang=${options.language}`, `--accept-lang=${options.language}`] : []),
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--window-size=1280,900',
    `--user-data-dir=${profile}`,
    ...(options.args ?? []),
    'about:blank',
  ];
}

/** The extension's id. Branded builds ignore `--load-extension`; there it is loaded over the pipe. */
async function loadExtension(cdp: Cdp, path: string): Promise<string> {
  const { extensions } = await cdp.send<{ extensions: { id: string; path: string }[] }>(
    'Extensions.getExtensions',
  );
  const loaded = extensions.find((extension) => resolve(extension.path) === path);
  return loaded?.id ?? (await cdp.send<{ id: string }>('Extensions.loadUnpacked', { path })).id;
}

/** The id of an extension that policy installs, once its background runs. */
async function waitForForced(cdp: Cdp, extension: string): Promise<string> {
  const id = idOf(extension);
  const running = async () =>
    (await listTargets(cdp, 'service_worker')).some(({ url }) => url.startsWith(`chrome-extension://${id}/`));
  await until(running, { what: 'the extension that policy installs', timeout: 30_000 });
  return id;
}
