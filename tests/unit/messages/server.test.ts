import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clearCounts, readCounts } from '@/lib/diagnostics';
import { createListener, type PageHandlers, provePageSender, type Sender } from '@/lib/messages/server';

const OWN = 'keigngclfnbbcohpeohlledagioambmf';
const page: Sender = {
  id: OWN,
  origin: 'https://journal.test',
  url: 'https://journal.test/note',
  frameId: 0,
  tab: { id: 7, windowId: 3 },
};
const wire = (kind: string, payload: unknown) => ({ direction: 'pageToBackground', kind, payload });

describe('who sent it', () => {
  test('our script in a frame of a tab', () => {
    expect(provePageSender(page, OWN)).toEqual({
      tabId: 7,
      windowId: 3,
      frameId: 0,
      origin: 'https://journal.test',
    });
  });
  test('about:blank frames speak with the origin they inherited', () => {
    expect(provePageSender({ ...page, url: 'about:blank' }, OWN)?.origin).toBe('https://journal.test');
  });
  test.each<[string, Sender]>([
    ['another extension', { ...page, id: 'other' }],
    ['a web page (no id)', { url: 'https://journal.test/', origin: 'https://journal.test' }],
    ['no tab', { id: OWN, origin: 'https://journal.test', frameId: 0 }],
    ['no frame', { id: OWN, origin: 'https://journal.test', tab: { id: 1, windowId: 1 } }],
    [
      'an extension page',
      { ...page, origin: `chrome-extension://${OWN}`, url: `chrome-extension://${OWN}/sidepanel.html` },
    ],
    ['an opaque origin', { ...page, origin: 'null', url: 'data:text/html,x' }],
    ['a local file', { ...page, origin: 'file://', url: 'file:///etc/passwd' }],
  ])('refuses %s', (_name, sender) => {
    expect(provePageSender(sender, OWN)).toBeNull();
  });
});

describe('the listener', () => {
  const calls: string[] = [];
  const handler = (kind: string) => () => {
    calls.push(kind);
    return Promise.resolve(`reply to ${kind}`);
  };
  const handlers: PageHandlers = {
    'guide-needed': handler('guide-needed'),
    'open-session': handler('open-session'),
    'open-guidance': handler('open-guidance'),
    'focus-field': handler('focus-field'),
    'open-panel': handler('open-panel'),
    'set-aside': handler('set-aside'),
  };
  const listen = (reading: boolean) =>
    createListener({ ownId: OWN, handlers, isReading: async () => reading });

  beforeEach(() => {
    calls.length = 0;
    clearCounts();
  });

  test('replies to a proven sender on a switched-on site', async () => {
    expect(await listen(true)(wire('open-session', {}), page)).toBe('reply to open-session');
  });

  test('answers null and does nothing on a site that is off', async () => {
    expect(await listen(false)(wire('open-session', {}), page)).toBeNull();
    expect(calls).toEqual([]);
    expect(readCounts().get('message-refused-site')).toBe(1);
  });

  test('carries out open-panel before returning, whatever the settings say', () => {
    listen(false)(wire('open-panel', { view: 'now', card: null }), page);
    expect(calls).toEqual(['open-panel']);
  });

  test('gives no reply at all to forged senders and shapes', () => {
    const send = listen(true);
    expect(send(wire('open-session', {}), { ...page, id: 'other' })).toBeUndefined();
    expect(send(wire('read-store', {}), page)).toBeUndefined();
    expect(send({ kind: 'open-session' }, page)).toBeUndefined();
    expect(calls).toEqual([]);
  });

  test('holds back a flood from one frame, and lets another frame through', () => {
    vi.useFakeTimers();
    const send = listen(true);
    for (let i = 0; i < 10_000; i++) send(wire('open-panel', { view: 'now', card: null }), page);
    expect(calls.length).toBeLessThan(100);
    const before = calls.length;
    send(wire('open-panel', { view: 'now', card: null }), { ...page, frameId: 9 });
    expect(calls.length).toBe(before + 1);
    vi.advanceTimersByTime(1000);
    send(wire('open-panel', { view: 'now', card: null }), page);
    expect(calls.length).toBe(before + 2);
    vi.useRealTimers();
  });
});
