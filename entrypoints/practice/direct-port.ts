import { cardsForPage, dayOf } from '@/lib/advice';
import { browser, hasSidePanel, openPanel, openSidebar } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { localeOf } from '@/lib/i18n';
import { KEPT_LAYERS_KEY, type RuleGuidance, readLayeredSession } from '@/lib/layers';
import { PANEL_LINE, parseMessage, toPanel } from '@/lib/messages';
import { writeTab, writeWindow } from '@/lib/messages/window';
import { type GuidePort, type GuideSession, rulesSetAside } from '@/lib/model';
import {
  addSetAside,
  readPause,
  readPolicyLayers,
  readSettings,
  watchPauses,
  watchSettings,
} from '@/lib/settings';

/**
 * The guide's port in a page of our own: direct calls instead of messages. The practice room is its own site,
 * so advice set aside "here" stays set aside here alone.
 */
export async function createDirectPort(own: RuleGuidance): Promise<GuidePort> {
  const { id: tabId = -1, windowId = -1 } = (await browser.tabs.getCurrent()) ?? {};
  const origin = location.origin;
  type Line = ReturnType<typeof browser.tabs.connect>;
  const followers = new Set<Line>();

  const openSession = async (): Promise<GuideSession> => {
    const [{ locale, setAside, profile }, layered, paused] = await Promise.all([
      readSettings(localeOf(navigator.languages)),
      readLayeredSession(own, readPolicyLayers, browser.storage.local, dayOf(Date.now())),
      readPause(tabId, []),
    ]);
    const { cards, quietRules } = cardsForPage(own, layered, profile);
    return {
      locale,
      setAside: [...rulesSetAside(setAside, origin), ...quietRules],
      cards,
      ...(paused && { paused: { until: paused.until } }),
    };
  };

  return {
    openSession,
    isOpen: () => true,
    focusField: (focus) => void writeTab(tabId, 'field', focus && { ...focus, frameId: 0, origin }),
    isFollowed: () => followers.size > 0,
    reportField(report) {
      const message = toPanel({ report: { ...report, findings: [...report.findings] } });
      for (const follower of followers) follower.postMessage(message);
    },
    openPanel(target) {
      const opening = hasSidePanel ? openPanel(windowId) : openSidebar();
      opening.catch((cause: unknown) => note('panel-open-refused', cause));
      void writeWindow(windowId, 'target', target);
    },
    async setAside(rule, scope, reason) {
      const saved = await addSetAside({
        rule,
        origin: scope === 'site' ? origin : null,
        reason: reason ?? null,
      });
      return saved.ok;
    },
    onCommand(listener, signal) {
      const receive = (raw: unknown, sender: { id?: string }): undefined => {
        if (sender.id !== browser.runtime.id) return;
        const message = parseMessage('panelToPage', raw) ?? parseMessage('backgroundToPage', raw);
        if (message?.kind === 'show-finding')
          listener({ kind: message.kind, finding: message.payload.finding });
        if (message?.kind === 'pause-field') listener({ kind: message.kind, ...message.payload });
        if (message?.kind === 'enter-card') listener({ kind: message.kind });
      };
      const connect = (follower: Line) => {
        if (follower.name !== PANEL_LINE) return;
        followers.add(follower);
        follower.onDisconnect.addListener(() => void followers.delete(follower));
        listener({ kind: 'followed' });
      };
      browser.runtime.onConnect.addListener(connect);
      signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connect));
      browser.runtime.onMessage.addListener(receive);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive));
      const tell = async () => listener({ kind: 'session-changed', session: await openSession() });
      watchSettings(tell, signal);
      watchPauses(tell, signal);
      const onStorage = (changes: Record<string, unknown>) => {
        if (KEPT_LAYERS_KEY in changes) void tell();
      };
      browser.storage.local.onChanged.addListener(onStorage);
      signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onStorage));
    },
  };
}
