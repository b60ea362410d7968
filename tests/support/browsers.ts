import { type DrivenBrowser, type LaunchOptions, launchChromium, launchFirefox } from '@/scripts/drive';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Starts one of the two browsers with a built extension or a fixture. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** The built extension, below `SIDEMAND_BUILDS` (`.output` unless told). `organisation` has the loopback hosts of the tests granted; `store` asks for each host. */
export function builtExtension(
  name: BrowserName,
  flavour: 'organisation' | 'store' = 'organisation',
): string {
  const builds = process.env.SIDEMAND_BUILDS ?? '.output';
  return `${builds}/${flavour}/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
}
