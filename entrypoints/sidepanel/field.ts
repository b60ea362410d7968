import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { PANEL_LINE, parseMessage } from '@/lib/messages';
import { followTab, readTab } from '@/lib/messages/window';
import type { FieldReport, FocusedField, TabField } from '@/lib/model';

/**
 * Follows the field of the tab in front. What is found comes over a line to the field's own frame, so that frames
 * gather nothing while no panel is open, and the background sleeps on.
 */
export function followField(
  front: ReadonlySignal<number>,
  abort: AbortSignal,
): ReadonlySignal<FocusedField | null> {
  const focus = signal<TabField | null>(null);
  const report = signal<FieldReport | null>(null);
  const frame = computed(() => focus.value?.frameId ?? null);

  const stopTab = effect(() => {
    const tabId = front.value;
    const left = new AbortController();
    const take = (value: TabField | null) => {
      if (!left.signal.aborted) focus.value = value;
    };
    focus.value = null;
    followTab(tabId, 'field', take, left.signal);
    void readTab(tabId, 'field').then((value) => value && take(value));
    return () => left.abort();
  });
  const stopFrame = effect(() => {
    const frameId = frame.value;
    report.value = null;
    if (frameId === null) return;
    return openLine(
      front.value,
      frameId,
      (told) => {
        report.value = told;
      },
      () => {
        focus.value = null;
      },
    );
  });
  abort.addEventListener('abort', () => {
    stopTab();
    stopFrame();
  });

  return computed(() => {
    if (!focus.value) return null;
    const { state, ...field } = { ...focus.value, tabId: front.value };
    const told = report.value?.field === field.field ? report.value : null;
    const shown = state === 'reading' && !told ? 'coming' : state;
    return {
      ...field,
      state: shown,
      isPartial: told?.isPartial ?? false,
      findings: told?.findings ?? [],
      open: told?.open ?? null,
    };
  });
}

/** Opens a line to one frame. Whoever answers on it is that frame: it was proven when it told of its focus. */
function openLine(
  tabId: number,
  frameId: number,
  onReport: (report: FieldReport) => void,
  onGone: () => void,
): () => void {
  const line = browser.tabs.connect(tabId, { frameId, name: PANEL_LINE });
  line.onMessage.addListener((raw: unknown) => {
    const message = parseMessage('pageToPanel', raw);
    if (message?.kind === 'report-field') onReport(message.payload.report);
    else note('message-refused-shape');
  });
  line.onDisconnect.addListener(() => {
    // Chromium wants to be asked why.
    void browser.runtime.lastError;
    onGone();
  });
  return () => line.disconnect();
}
