import { note } from '@/lib/diagnostics';
import {
  COUNTS_LINE,
  countsTo,
  type ExtensionApi,
  PANEL_LINE,
  type PageLine,
  parseMessage,
  toBackground,
  toPanel,
} from '@/lib/messages';
import type { GuidePort, GuideSession, PageGuidance } from '@/lib/model';

/** How often a guide without a line looks whether its extension is still there. */
const LOOK_EVERY_MS = 1_000;
/** A background that has to wake up first takes a second or two. */
const ANSWER_WITHIN_MS = 10_000;

type PageMessage = ReturnType<typeof toBackground>;

/** Why there is no guidance: the background said no, or nothing that can be used. */
export type NoGuidance = 'refused' | 'unanswered';

interface BackgroundPort extends GuidePort {
  /** Rejects never. */
  openGuidance(): Promise<PageGuidance | NoGuidance>;
}

/**
 * The guide's port made of messages, until `signal` aborts; nothing of it is left then. Calls `leavePage` when the
 * extension has gone from under the page.
 */
export function createMessagePort(
  api: ExtensionApi,
  leavePage: () => void,
  signal: AbortSignal,
): BackgroundPort {
  const { runtime } = api;
  const id = runtime.id;

  /** Synchronous up to the browser, so that a gesture is still one when it arrives. Never throws or rejects. */
  const send = (message: PageMessage): Promise<unknown> => {
    try {
      if (!runtime.id) throw new Error('context lost');
      keepLine();
      return runtime.sendMessage(message).catch((cause: unknown) => {
        note('message-no-receiver', cause);
      });
    } catch (cause) {
      note('page-context-lost', cause);
      leavePage();
      return Promise.resolve();
    }
  };

  /** The answer; `undefined` where none has come in time. */
  const ask = (message: PageMessage) =>
    new Promise<unknown>((resolve) => {
      const settle = (answer?: unknown) => {
        clearTimeout(late);
        signal.removeEventListener('abort', giveUp);
        resolve(answer);
      };
      const giveUp = () => settle();
      const late = setTimeout(giveUp, ANSWER_WITHIN_MS);
      signal.addEventListener('abort', giveUp);
      void send(message).then(settle);
    });

  /**
   * An open line tells when the extension goes away. It also breaks when the background falls asleep, and only a
   * look at the id tells the two apart: at once or, in Chromium, a moment after the line broke. Asleep is also
   * when an update comes, and no line tells of that.
   */
  let line: PageLine | null = null;
  let watch: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    if (!runtime.id) leavePage();
  };
  const keepLine = () => {
    if (line || signal.aborted) return;
    clearInterval(watch);
    line = runtime.connect({ name: 'guide' });
    line.onDisconnect.addListener(() => {
      line = null;
      look();
      if (!signal.aborted) watch = setInterval(look, LOOK_EVERY_MS);
    });
  };
  const followers = new Set<PageLine>();
  signal.addEventListener('abort', () => {
    clearInterval(watch);
    line?.disconnect();
    for (const follower of followers) follower.disconnect();
  });

  const openSession = async () => sessionOf(await ask(toBackground('open-session', {})));

  return {
    openSession,
    openGuidance: async () => guidanceOf(await ask(toBackground('open-guidance', {}))),
    isOpen() {
      look();
      return !signal.aborted;
    },
    focusField: (focus) => void send(toBackground('focus-field', { focus })),
    isFollowed: () => followers.size > 0,
    reportField: (report) => {
      const message = toPanel({ report: { ...report, findings: [...report.findings] } });
      for (const follower of followers) {
        // It may have gone a moment ago.
        try {
          follower.postMessage(message);
        } catch {
          followers.delete(follower);
        }
      }
    },
    openPanel: ({ view, card }) => void send(toBackground('open-panel', { view, card: card ?? null })),
    setAside: async (rule, scope, reason) => {
      const saved = await send(toBackground('set-aside', { rule, scope, reason: reason ?? null }));
      return (saved as { ok?: unknown } | null)?.ok === true;
    },
    onCommand(listener, listening) {
      const receive = async (raw: unknown, sender: { id?: string }) => {
        if (sender.id !== id) return;
        // `stand-down` is the waiting script's: it aborts the controller that both share.
        const message = parseMessage('panelToPage', raw) ?? parseMessage('backgroundToPage', raw);
        if (message?.kind === 'show-finding')
          listener({ kind: message.kind, finding: message.payload.finding });
        if (message?.kind === 'pause-field') listener({ kind: message.kind, ...message.payload });
        if (message?.kind === 'enter-card' || message?.kind === 'field-elsewhere')
          listener({ kind: message.kind });
        if (message?.kind !== 'session-changed') return;
        const session = await openSession();
        if (session) listener({ kind: message.kind, session });
      };
      const onMessage = (raw: unknown, sender: { id?: string }) => void receive(raw, sender);
      const onConnect = (follower: PageLine) => {
        if (follower.sender?.id !== id) return;
        if (follower.name === COUNTS_LINE) follower.postMessage(countsTo('pageToPanel'));
        if (follower.name !== PANEL_LINE) return;
        followers.add(follower);
        follower.onDisconnect.addListener(() => followers.delete(follower));
        listener({ kind: 'followed' });
      };
      runtime.onMessage.addListener(onMessage);
      runtime.onConnect.addListener(onConnect);
      listening.addEventListener('abort', () => {
        runtime.onMessage.removeListener(onMessage);
        runtime.onConnect.removeListener(onConnect);
      });
    },
  };
}

/** The reply to `open-guidance`. A site that is not switched on is refused with `null`. */
function guidanceOf(raw: unknown): PageGuidance | NoGuidance {
  if (raw === null) return 'refused';
  const { rules, cards, ruleTitles, ruleWordings, roles } = (raw ?? {}) as Partial<PageGuidance>;
  if (!rules || !Array.isArray(cards) || !ruleTitles || !ruleWordings || !roles) return 'unanswered';
  return { rules, cards, ruleTitles, ruleWordings, roles };
}

/** The reply to `open-session`; anything else means that the guide must stay off. */
function sessionOf(raw: unknown): GuideSession | null {
  const { locale, setAside, cards, paused } = (raw ?? {}) as Partial<GuideSession>;
  if ((locale !== 'da' && locale !== 'en') || !Array.isArray(setAside)) return null;
  return { locale, setAside, ...(Array.isArray(cards) && { cards }), ...(paused && { paused }) };
}
