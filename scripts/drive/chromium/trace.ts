import type { TraceEvent } from '../driven';
import type { Cdp } from './pipe';

/** Begins a trace of one page's session; the returned function ends it and gives what was recorded. */
export async function beginTrace(
  cdp: Cdp,
  session: string,
  categories: readonly string[],
): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const stop = new AbortController();
  const complete = new Promise<void>((resolve) => {
    const listen = ({ method, params, sessionId }: Parameters<Parameters<Cdp['on']>[0]>[0]) => {
      if (sessionId !== session) return;
      if (method === 'Tracing.dataCollected')
        for (const event of params.value as TraceEvent[]) events.push(event);
      if (method !== 'Tracing.tracingComplete') return;
      stop.abort();
      resolve();
    };
    cdp.on(listen, stop.signal);
  });
  const traceConfig = { recordMode: 'recordAsMuchAsPossible', includedCategories: categories };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig }, session);
  return async () => {
    await cdp.send('Tracing.end', {}, session);
    await complete;
    return events.sort((a, b) => a.ts - b.ts);
  };
}
