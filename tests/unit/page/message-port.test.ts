import { beforeEach, expect, test, vi } from 'vitest';
import { createMessagePort } from '@/entrypoints/page-guide/message-port';
import type { ExtensionApi, PageLine } from '@/lib/messages';
import type { GuideCommand } from '@/lib/model';

type Listener = (message: unknown, sender: { id?: string }) => void;

let id: string | undefined;
let sent: { kind: string; payload: unknown }[];
let reply: unknown;
/** Whether messages are neither answered nor turned away. */
let isSilent: boolean;
let lines: { break(): void; closed: boolean }[];
let listeners: Set<Listener>;
let doors: Set<(line: PageLine) => void>;
let controller: AbortController;
let commands: GuideCommand[];

const api: ExtensionApi = {
  runtime: {
    get id() {
      return id as string;
    },
    async sendMessage(message) {
      sent.push(message as { kind: string; payload: unknown });
      return isSilent ? new Promise(() => {}) : reply;
    },
    connect() {
      const line = { closed: false, break: () => {} };
      lines.push(line);
      return {
        name: 'guide',
        postMessage() {},
        onDisconnect: {
          addListener(listener) {
            line.break = listener;
          },
        },
        disconnect() {
          line.closed = true;
        },
      };
    },
    onConnect: {
      addListener: (listener) => void doors.add(listener),
      removeListener: (listener) => void doors.delete(listener),
    },
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  },
};

const receive = (direction: string, kind: string, payload: unknown = {}, from = 'ours') => {
  for (const listener of listeners) listener({ direction, kind, payload }, { id: from });
};
const open = () => {
  const port = createMessagePort(api, () => controller.abort(), controller.signal);
  port.onCommand((command) => commands.push(command), controller.signal);
  return port;
};

beforeEach(() => {
  id = 'ours';
  sent = [];
  reply = { locale: 'da', setAside: [] };
  isSilent = false;
  lines = [];
  listeners = new Set();
  doors = new Set();
  controller = new AbortController();
  commands = [];
});

test('sends the panel request before it returns: the gesture does not outlive an await', () => {
  open().openPanel({ view: 'now', card: 'promise.info' });
  expect(sent).toEqual([
    { direction: 'pageToBackground', kind: 'open-panel', payload: { view: 'now', card: 'promise.info' } },
  ]);
});

test('gives the session, and null for any other answer', async () => {
  expect(await open().openSession()).toEqual({ locale: 'da', setAside: [] });
  for (reply of [undefined, null, {}, { locale: 'de', setAside: [] }, 'da']) {
    expect(await open().openSession()).toBe(null);
  }
});

test('gives the guidance, and tells a refusal from an answer that is none', async () => {
  const guidance = { rules: {}, cards: [], ruleTitles: {}, ruleWordings: {}, roles: {} };
  reply = { ...guidance, more: 1 };
  expect(await open().openGuidance()).toEqual(guidance);
  reply = null;
  expect(await open().openGuidance()).toBe('refused');
  for (reply of [undefined, {}, { ...guidance, cards: {} }, { ...guidance, rules: null }, 'da']) {
    expect(await open().openGuidance()).toBe('unanswered');
  }
});

test('waits for no answer longer than somebody looks for the guide', async () => {
  vi.useFakeTimers();
  try {
    isSilent = true;
    const asked = [open().openGuidance(), open().openSession()];
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.all(asked)).toEqual(['unanswered', null]);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('leaves no line, no watch and no question behind when a start is given up, and the page its script', async () => {
  vi.useFakeTimers();
  try {
    const attempt = new AbortController();
    const port = createMessagePort(api, () => controller.abort(), attempt.signal);
    isSilent = true;
    const asked = port.openGuidance();
    lines[0]?.break();
    port.focusField(null);
    lines[1]?.break();
    attempt.abort();
    expect(await asked).toBe('unanswered');
    expect(vi.getTimerCount()).toBe(0);
    port.focusField(null);
    expect(lines).toHaveLength(2);
    expect(controller.signal.aborted).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});

test('hands on commands of the two directions it may hear', () => {
  open();
  receive('panelToPage', 'show-finding', { finding: 'abcd1234' });
  receive('backgroundToPage', 'enter-card');
  expect(commands).toEqual([{ kind: 'show-finding', finding: 'abcd1234' }, { kind: 'enter-card' }]);
});

test.each([
  ['another extension', 'panelToPage', 'show-finding', { finding: 'abcd1234' }, 'theirs'],
  ['a wrong shape', 'panelToPage', 'show-finding', { finding: 'abcd 234' }, 'ours'],
  ['the wrong direction', 'pageToBackground', 'enter-card', {}, 'ours'],
  ['an unknown kind', 'backgroundToPage', 'toString', {}, 'ours'],
])('hears nothing from %s', (_, direction, kind, payload, from) => {
  open();
  receive(direction, kind, payload, from);
  expect(commands).toEqual([]);
});

test('asks for the session again when settings changed', async () => {
  open();
  reply = { locale: 'en', setAside: ['blow'] };
  receive('backgroundToPage', 'session-changed');
  await expect
    .poll(() => commands)
    .toEqual([{ kind: 'session-changed', session: { locale: 'en', setAside: ['blow'] } }]);
});

/** Somebody opens a line to the page script, as the browser says who. */
function follow(name: string, from: string, onMessage = () => {}) {
  const told: unknown[] = [];
  const listeners: (() => void)[] = [];
  const follower: PageLine = {
    name,
    sender: { id: from },
    postMessage(message) {
      onMessage();
      told.push(message);
    },
    onDisconnect: { addListener: (listener) => void listeners.push(listener) },
    disconnect() {},
  };
  for (const door of doors) door(follower);
  return { told, end: () => listeners.map((listener) => listener()) };
}

const REPORT = { field: 'abcd1234', isPartial: false, findings: [], open: null };

test('tells a panel that follows, over its own line, for as long as it does', () => {
  const port = open();
  expect(port.isFollowed()).toBe(false);
  const panel = follow('panel', 'ours');
  expect(commands).toEqual([{ kind: 'followed' }]);
  expect(port.isFollowed()).toBe(true);
  port.reportField(REPORT);
  expect(panel.told).toEqual([
    { direction: 'pageToPanel', kind: 'report-field', payload: { report: REPORT } },
  ]);
  panel.end();
  expect(port.isFollowed()).toBe(false);
  port.reportField(REPORT);
  expect(panel.told).toHaveLength(1);
  expect(sent).toEqual([]);
});

test('a line that has just broken keeps the report from no other panel', () => {
  const port = open();
  follow('panel', 'ours', () => {
    throw new Error('Attempting to use a disconnected port object');
  });
  const panel = follow('panel', 'ours');
  port.reportField(REPORT);
  expect(panel.told).toHaveLength(1);
});

test.each([
  [{ ok: true }, true],
  [{ ok: false, fault: 'not-saved' }, false],
  [null, false],
])('of advice set aside, %j means saved: %s', async (answer, saved) => {
  reply = answer;
  expect(await open().setAside('blow', 'site')).toBe(saved);
});

test.each([
  ['panel', 'theirs'],
  ['guide', 'ours'],
])('a line called %s from %s is no panel', (name, from) => {
  const port = open();
  follow(name, from);
  expect(port.isFollowed()).toBe(false);
  expect(commands).toEqual([]);
});

test('lets go of everything when the waiting script stands down', () => {
  open().focusField(null);
  controller.abort();
  expect(listeners.size).toBe(0);
  expect(doors.size).toBe(0);
  expect(lines[0]?.closed).toBe(true);
});

test('opens its line again after the background has slept, and only when there is something to say', () => {
  const port = open();
  port.focusField(null);
  lines[0]?.break();
  expect(controller.signal.aborted).toBe(false);
  expect(lines).toHaveLength(1);
  port.focusField(null);
  expect(lines).toHaveLength(2);
});

test('ends quietly when the extension has gone from under the page', () => {
  const port = open();
  port.focusField(null);
  id = undefined;
  lines[0]?.break();
  expect(controller.signal.aborted).toBe(true);
  expect(() => port.openPanel({ view: 'now' })).not.toThrow();
});

test('ends within a second of an update that comes while the background sleeps', () => {
  vi.useFakeTimers();
  try {
    open().focusField(null);
    lines[0]?.break();
    vi.advanceTimersByTime(5_000);
    expect(controller.signal.aborted).toBe(false);
    id = undefined;
    vi.advanceTimersByTime(1_000);
    expect(controller.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
