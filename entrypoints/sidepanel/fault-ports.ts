import { browser } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { COUNTS_LINE, parseMessage } from '@/lib/messages';
import type { CountingPlace, FaultCount, FaultPorts, FocusedField } from '@/lib/model';

/** Who has not answered by then is asleep for good, or gone. */
const ANSWER_MS = 2_000;

type Line = ReturnType<typeof browser.runtime.connect>;

/** Asks for the counts of the background and of the field's frame, each time anew: nothing is followed or kept. */
export function createFaultPorts(field: () => FocusedField | null): FaultPorts {
  const openLines = (): [CountingPlace, Line, 'backgroundToPanel' | 'pageToPanel'][] => {
    const lines: ReturnType<typeof openLines> = [
      ['background', browser.runtime.connect({ name: COUNTS_LINE }), 'backgroundToPanel'],
    ];
    const { tabId, frameId } = field() ?? {};
    if (tabId === undefined || frameId === undefined) return lines;
    return [...lines, ['page', browser.tabs.connect(tabId, { frameId, name: COUNTS_LINE }), 'pageToPanel']];
  };
  return {
    async readElsewhere() {
      const answers = openLines().map(
        async ([place, line, direction]) => [place, await answerOn(line, direction)] as const,
      );
      const known = (await Promise.all(answers)).flatMap(([place, counts]) =>
        counts ? [[place, counts] as const] : [],
      );
      return new Map(known);
    },
  };
}

/** The one answer on a line; `null` when none comes. */
function answerOn(
  line: Line,
  direction: 'backgroundToPanel' | 'pageToPanel',
): Promise<readonly FaultCount[] | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(null), ANSWER_MS);
    const end = (counts: readonly FaultCount[] | null) => {
      clearTimeout(timer);
      line.disconnect();
      resolve(counts);
    };
    line.onDisconnect.addListener(() => {
      // Chromium wants to be asked why.
      void browser.runtime.lastError;
      end(null);
    });
    line.onMessage.addListener((raw: unknown) => {
      const message = parseMessage(direction, raw);
      if (message?.kind === 'report-counts') return end(message.payload.counts);
      note('message-refused-shape');
      end(null);
    });
  });
}
