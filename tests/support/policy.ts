import type { DrivenPage } from '@/scripts/drive';
import { idOf } from '@/scripts/drive/chromium/extension-id';
import { GECKO_ID } from '@/scripts/manifest';
import { type BrowserName, builtExtension } from './browsers';

/** The policy file with which an organisation gives Sidemand these values. */
export function policyFile(name: BrowserName, values: object): string {
  if (name === 'firefox') {
    return JSON.stringify({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: values } } } });
  }
  return JSON.stringify({ '3rdparty': { extensions: { [idOf(builtExtension(name))]: values } } });
}

/** What takes effect of the organisation's policy, read off Indstillinger as a person does. */
export interface ShownPolicy {
  readonly locale: string;
  readonly locked: boolean;
  readonly sites: readonly {
    readonly origin: string;
    readonly byPolicy: boolean;
    /** Its mode where that is decided, else null: the person has radio buttons. */
    readonly mode: string | null;
    readonly removable: boolean;
  }[];
  /** The section "Fra din organisation", a line each. */
  readonly organisation: readonly string[];
}

/** Opens Indstillinger and reads it. */
export async function readShownPolicy(panel: DrivenPage): Promise<ShownPolicy> {
  await panel.clickNamed(/^(Indstillinger|Settings)$/);
  return panel.waitFor((): ShownPolicy | null => {
    const sections = [...document.querySelectorAll('main section')];
    const find = (heading: RegExp) =>
      sections.find((section) => heading.test(section.querySelector('h2')?.textContent ?? ''));
    const sites = find(/^(Sider|Pages)$/);
    const organisation = find(/^(Fra din organisation|From your organisation)$/);
    if (!sites || !organisation) return null;
    return {
      locale: document.documentElement.lang,
      locked: /Din organisation bestemmer|Your organisation decides/.test(sites.textContent ?? ''),
      sites: [...sites.querySelectorAll('li')].map((row) => ({
        origin: row.querySelector('.sm-origin')?.textContent ?? '',
        byPolicy: /Valgt af din organisation|Chosen by your organisation/.test(row.textContent ?? ''),
        mode: row.querySelector('fieldset')
          ? null
          : ([...row.children].find((line) => /^(Kort|Cards)/.test(line.textContent ?? ''))?.textContent ??
            ''),
        removable: [...row.querySelectorAll('button')].some((button) =>
          /^(Fjern|Remove)/.test(button.textContent ?? ''),
        ),
      })),
      organisation: [...organisation.querySelectorAll('p, li')].map((line) => line.textContent ?? ''),
    };
  });
}
