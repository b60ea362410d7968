import type { DrivenBrowser, DrivenPage, LaunchOptions } from '@/scripts/drive';
import { type Agent, openAgent } from './agent';
import { type BrowserName, builtExtension, launch } from './browsers';
import { type Served, serve } from './serve';
import { switchSites } from './switch-sites';

/** A browser with Sidemand switched on for a site, and an empty tab in front. */
export interface GuidedSite {
  readonly site: Served;
  /** The same pages by the other loopback name, where Sidemand is not switched on. */
  readonly without: string;
  readonly browser: DrivenBrowser;
  readonly agent: Agent;
  readonly page: DrivenPage;
  close(): Promise<void>;
}

/** Serves these pages (path → HTML; more may be added later) and switches Sidemand on there. */
export async function openGuidedSite(
  name: BrowserName,
  pages: Readonly<Record<string, string>>,
  options: Partial<LaunchOptions> = {},
): Promise<GuidedSite> {
  const site = await serve(pages);
  const browser = await launch(name, { extension: builtExtension(name), language: 'da', ...options });
  const agent = await openAgent(browser);
  await switchSites(agent, [site.origin]);
  return {
    site,
    without: site.origin.replace('127.0.0.1', 'localhost'),
    browser,
    agent,
    page: await browser.openPage('about:blank'),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
