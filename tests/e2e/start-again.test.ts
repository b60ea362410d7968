import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/drive';
import { BROWSERS } from '../support/browsers';
import { type GuidedSite, openGuidedSite } from '../support/guided-site';
import { JOURNAL, NOTE, waitForMarks } from '../support/journal';

interface Handle {
  readonly api: { readonly runtime: { sendMessage(message: { kind: string }): Promise<unknown> } };
  readonly guided: boolean;
  readonly tries: number;
  readonly waiting: AbortController;
}
interface Fate {
  readonly kind: 'guide-needed' | 'open-guidance';
  /** `failed`: the background dies in that moment. `silent`: nothing comes at all. `refused`: the site is not on. */
  readonly is: 'failed' | 'silent' | 'refused';
}

/** In our isolated world: what becomes of the next message of a kind. */
function spoilOnce({ kind, is }: Fate): void {
  const { api } = (globalThis as unknown as Record<symbol, Handle>)[Symbol.for('page-handle')] as Handle;
  const { runtime } = api;
  const send = runtime.sendMessage.bind(runtime);
  const fates = {
    failed: () => Promise.reject(new Error('The message channel closed before a response was received.')),
    silent: () => new Promise(() => {}),
    refused: () => Promise.resolve(null),
  };
  const spoiled = (message: { kind: string }) => {
    if (message.kind !== kind) return send(message);
    Object.defineProperty(runtime, 'sendMessage', { value: send, configurable: true });
    return fates[is]();
  };
  Object.defineProperty(runtime, 'sendMessage', { value: spoiled, configurable: true });
}

function stateOfStart() {
  const handle = (globalThis as unknown as Record<symbol, Handle>)[Symbol.for('page-handle')] as Handle;
  return { tries: handle.tries, isStarting: handle.guided, isWaiting: !handle.waiting.signal.aborted };
}

describe.each(BROWSERS)('a guide that could not start, %s', (name) => {
  let guided: GuidedSite;

  beforeAll(async () => {
    guided = await openGuidedSite(name, { '/': JOURNAL, '/second': JOURNAL });
  });
  afterAll(() => guided?.close());

  /** Opens the page and clicks into a field of it, where this comes of a message. */
  async function open(page: DrivenPage, path: string, fate: Fate): Promise<() => Promise<object>> {
    const url = `${guided.site.origin}${path}`;
    await page.goto(url);
    await guided.agent.runInGuideWorld(url, spoilOnce, fate);
    await page.click('#plain');
    return () => guided.agent.runInGuideWorld(url, stateOfStart);
  }
  async function expectGuide(page: DrivenPage): Promise<void> {
    await page.click('#rich');
    await page.type(NOTE);
    await waitForMarks(page);
  }

  test('is asked for again at the next focus, and guides', async () => {
    const state = await open(guided.page, '/', { kind: 'open-guidance', is: 'failed' });
    await expect.poll(state, { timeout: 10_000 }).toEqual({ tries: 1, isStarting: false, isWaiting: true });
    await expectGuide(guided.page);
    expect(await state()).toEqual({ tries: 2, isStarting: true, isWaiting: false });
  });

  test('is asked for again where a message was never answered, whichever it was', async () => {
    const asked = guided.page;
    const stateOfAsked = await open(asked, '/', { kind: 'guide-needed', is: 'silent' });
    const second = await guided.browser.openPage('about:blank');
    const stateOfSecond = await open(second, '/second', { kind: 'open-guidance', is: 'silent' });
    await expect
      .poll(stateOfSecond, { timeout: 10_000 })
      .toEqual({ tries: 1, isStarting: true, isWaiting: true });
    await expect
      .poll(stateOfSecond, { timeout: 20_000 })
      .toEqual({ tries: 1, isStarting: false, isWaiting: true });
    await expectGuide(second);
    await second.close();
    // The first was asked before the second, and is as far by now.
    expect(await stateOfAsked()).toEqual({ tries: 0, isStarting: false, isWaiting: true });
    await asked.activate();
    await expectGuide(asked);
  });

  test('is not asked for again where it was refused', async () => {
    const state = await open(guided.page, '/', { kind: 'open-guidance', is: 'refused' });
    await expect.poll(state, { timeout: 10_000 }).toMatchObject({ isWaiting: false });
    await guided.page.click('#rich');
    await guided.page.type(NOTE);
    expect(await state()).toEqual({ tries: 1, isStarting: true, isWaiting: false });
  });
});
