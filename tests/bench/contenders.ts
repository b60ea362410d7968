import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type DrivenBrowser, type DrivenPage, launchChromium } from '@/scripts/drive';
import { listen, type Served } from '@/scripts/listen';
import { switchOn } from '@/scripts/start/switch-on';
import { enterField, FIELD_PAGES, type FieldPage, htmlOf, pathOf } from './field-page';
import { answerAsService } from './hypothesis-service';

/** The same page three times: as it is, with Sidemand beside it, and with Hypothesis' client in it. */
export const CONTENDERS = ['plain', 'sidemand', 'hypothesis'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

export interface Contender {
  readonly name: ContenderName;
  /** The addresses of its scripts begin with this; none for the plain page. */
  readonly scripts: string | null;
  openPage(page: FieldPage): Promise<DrivenPage>;
  /** Goes into the field, and waits until all that comes with focus has come. */
  enter(page: DrivenPage): Promise<void>;
}

const CLIENT = join(import.meta.dirname, '../../node_modules/hypothesis/build');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Starts a browser for each contender, all on the same pages of one loopback site. */
export async function startContenders(extension: string): Promise<{
  readonly contenders: readonly Contender[];
  readonly sidemand: Contender;
  close(): Promise<void>;
}> {
  const site = await serveSite();
  const nothing = makeEmptyExtension();
  const browsers = new Map<ContenderName, DrivenBrowser>();
  for (const name of CONTENDERS) {
    const loaded = name === 'sidemand' ? extension : nothing;
    browsers.set(name, await launchChromium({ extension: loaded, language: 'da' }));
  }
  const { extensionOrigin } = browsers.get('sidemand') as DrivenBrowser;
  await switchOn(browsers.get('sidemand') as DrivenBrowser, site.origin);

  const contenderOf = ([name, browser]: [ContenderName, DrivenBrowser]): Contender => {
    const scripts = { plain: null, sidemand: extensionOrigin, hypothesis: `${site.origin}/build/` };
    const open = (page: FieldPage, folder: string) =>
      browser.openPage(`${site.origin}${folder}${pathOf(page)}`);
    return {
      name,
      scripts: scripts[name],
      async openPage(page) {
        if (name !== 'hypothesis') return open(page, '');
        const opened = await open(page, '/hypothesis');
        await opened.waitFor(stopSpinner, undefined, { what: "Hypothesis' sidebar", timeout: 30_000 });
        return opened;
      },
      async enter(page) {
        await enterField(page);
        if (name !== 'sidemand') return;
        await page.waitFor(() => CSS.highlights.size > 0, undefined, { timeout: 30_000, what: 'marks' });
      },
    };
  };
  const contenders = [...browsers].map(contenderOf);
  return {
    contenders,
    sidemand: contenders.find(({ name }) => name === 'sidemand') as Contender,
    async close() {
      for (const browser of browsers.values()) await browser.close();
      await site.close();
      rmSync(nothing, { recursive: true });
    },
  };
}

/**
 * Unseen in its closed sidebar the client turns a wheel, sixty frames a second, until somebody has logged in to
 * its service. That would be most of what it costs, and is not the client's daily life: the wheel is stopped.
 */
function stopSpinner(): boolean {
  const frame = document.querySelector('hypothesis-sidebar')?.shadowRoot?.querySelector('iframe');
  const wheels = frame?.contentDocument?.querySelectorAll('svg:has(animate)') ?? [];
  for (const wheel of wheels) (wheel as SVGSVGElement).pauseAnimations();
  return wheels.length > 0;
}

/**
 * The field pages, each also with Hypothesis' client embedded as its makers say, from its npm package.
 * https://h.readthedocs.io/projects/client/en/latest/publishers/embedding.html
 * Its service is on loopback too, and has no notes: nothing leaves the machine.
 */
function serveSite(): Promise<Served> {
  return listen((request, response) => {
    const { pathname, origin } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const file = /^\/build\/[\w./-]+$/.test(pathname) && !pathname.includes('..');
    const service = answerAsService(pathname, origin);
    const answer = file
      ? readClient(pathname.slice('/build/'.length))
      : service
        ? JSON.stringify(service)
        : htmlAt(pathname, origin);
    const type = file ? TYPES[extname(pathname)] : service ? 'application/json' : 'text/html';
    response.writeHead(answer === null ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(answer ?? '');
  });
}

function readClient(path: string): Buffer | null {
  try {
    return readFileSync(join(CLIENT, path));
  } catch {
    return null;
  }
}

function htmlAt(pathname: string, origin: string): string | null {
  const config = JSON.stringify({
    assetRoot: `${origin}/`,
    sidebarAppUrl: `${origin}/hypothesis/app`,
    notebookAppUrl: `${origin}/hypothesis/app`,
    profileAppUrl: `${origin}/hypothesis/app`,
    apiUrl: `${origin}/hypothesis/api/`,
  });
  const client = `<script type="application/json" class="js-hypothesis-config">${config}</script>
<script src="${origin}/build/boot.js" async></script>`;
  if (pathname === '/hypothesis/app') {
    return `<!doctype html><title>Hypothesis</title><hypothesis-app></hypothesis-app>${client.replace(' async', '')}`;
  }
  const within = pathname.startsWith('/hypothesis/');
  const page = FIELD_PAGES.find(
    (one) => pathOf(one) === (within ? pathname.slice('/hypothesis'.length) : pathname),
  );
  return page ? htmlOf(page, within ? client : '') : null;
}

/** The driver wants an extension; this one does nothing anywhere. */
function makeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidemand-nothing-'));
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
