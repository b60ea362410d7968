import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { type GuidedSite, openGuidedSite } from '../support/guided-site';
import { JOURNAL, NOTE, waitForMarks } from '../support/journal';

interface Handle {
  api: { readonly runtime: object };
  guided: boolean;
  refusals?: number;
}

/** In our isolated world: the next message of a guide gets no answer, as when the background dies in that moment. */
function refuseOnce(): void {
  const handle = (globalThis as unknown as Record<symbol, Handle>)[Symbol.for('page-handle')] as Handle;
  const { api } = handle;
  const refuse = async () => {
    handle.api = api;
    handle.refusals = (handle.refusals ?? 0) + 1;
    return null;
  };
  const behind = <T extends object>(whole: T, key: string, part: unknown): T =>
    new Proxy({} as T, {
      get: (_, asked) => {
        const value = asked === key ? part : Reflect.get(whole, asked);
        return typeof value === 'function' && asked !== key ? value.bind(whole) : value;
      },
    });
  handle.api = behind(api, 'runtime', behind(api.runtime, 'sendMessage', refuse));
}

/** How often a guide was refused in this frame, once it has given up; before that, null. */
function refusals(): number | null {
  const { guided, refusals: count } = (globalThis as unknown as Record<symbol, Handle>)[
    Symbol.for('page-handle')
  ] as Handle;
  return guided ? null : (count ?? 0);
}

describe.each(BROWSERS)('a guide that could not start, %s', (name) => {
  let guided: GuidedSite;

  beforeAll(async () => {
    guided = await openGuidedSite(name, { '/': JOURNAL });
  });
  afterAll(() => guided?.close());

  test('is asked for again at the next focus, and guides', async () => {
    const { page, agent, site } = guided;
    const url = `${site.origin}/`;
    await page.goto(url);
    await agent.runInGuideWorld(url, refuseOnce);
    await page.click('#plain');
    await expect.poll(() => agent.runInGuideWorld(url, refusals), { timeout: 10_000 }).toBe(1);
    await page.click('#rich');
    await page.type(NOTE);
    await waitForMarks(page);
  });
});
