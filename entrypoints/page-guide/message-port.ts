import { note } from '@/lib/diagnostics';
import { type ExtensionApi, parseMessage, toBackground } from '@/lib/messages';
import type { GuidePort, GuideSession } from '@/lib/model';

/** How often a guide without a line looks whether its extension is still there. */
const LOOK_EVERY_MS = 1_000;

type PageMessage = ReturnType<typeof toBackground>;

/**
 * The guide's port made of messages. Calls `controller.abort()` when the extension has gone from under the page
 * or the site was switched off.
 */
export function createMessagePort(api: ExtensionApi, controller: AbortController): GuidePort {
  const { runtime } = api;
  const id = runtime.id;
  const { signal } = controller;

  /** Synchronous up to the browser, so that a gesture is still one when it arrives. Never throws or rejects. */
  const send = (message: PageMessage): Promise<unknown> => {
    try {
      if (!runtime.id) throw new Error('context lost');
      keepLine();
      return runtime.sendMessage(message).catch((cause: unknown) => {
        note('message-no-receiver', cause);
        return null;
      });
    } catch (cause) {
      note('page-context-lost', cause);
      controller.abort();
      return Promise.resolve(null);
    }
  };

  /**
   * An open line tells when the extension goes away. It also breaks when the background falls asleep, and only a
   * look at the id tells the two apart: at once or, in Chromium, a moment after the line broke. Asleep is also
   * when an update comes, and no line tells of that.
   */
  let line: ReturnType<ExtensionApi['runtime']['connect']> | null = null;
  let watch: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    if (!runtime.id) controller.abort();
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
  signal.addEventListener('abort', () => {
    clearInterval(watch);
    line?.disconnect();
  });

  const openSession = async () => sessionOf(await send(toBackground('open-session', {})));

  return {
    openSession,
    isOpen() {
      look();
      return !signal.aborted;
    },
    reportField: (report) => {
      const copy = report && { ...report, findings: [...report.findings] };
      void send(toBackground('report-field', { report: copy }));
    },
    openPanel: ({ view, card }) => void send(toBackground('open-panel', { view, card: card ?? null })),
    setAside: (rule, scope, reason) =>
      void send(toBackground('set-aside', { rule, scope, reason: reason ?? null })),
    onCommand(listener, listening) {
      const receive = async (raw: unknown, sender: { id?: string }) => {
        if (sender.id !== id) return;
        // `stand-down` is the waiting script's: it aborts the controller that both share.
        const message = parseMessage('panelToPage', raw) ?? parseMessage('backgroundToPage', raw);
        if (message?.kind === 'show-finding')
          listener({ kind: message.kind, finding: message.payload.finding });
        if (message?.kind === 'enter-card') listener({ kind: message.kind });
        if (message?.kind !== 'session-changed') return;
        const session = await openSession();
        if (session) listener({ kind: message.kind, session });
      };
      const onMessage = (raw: unknown, sender: { id?: string }) => void receive(raw, sender);
      runtime.onMessage.addListener(onMessage);
      listening.addEventListener('abort', () => runtime.onMessage.removeListener(onMessage));
    },
  };
}

/** The reply to `open-session`; anything else means that the guide must stay off. */
function sessionOf(raw: unknown): GuideSession | null {
  const { locale, setAside, cards } = (raw ?? {}) as Partial<GuideSession>;
  if ((locale !== 'da' && locale !== 'en') || !Array.isArray(setAside)) return null;
  return { locale, setAside, ...(Array.isArray(cards) && { cards }) };
}
