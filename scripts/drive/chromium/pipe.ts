import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Params = Readonly<Record<string, unknown>>;

/** A Chrome DevTools Protocol connection: https://chromedevtools.github.io/devtools-protocol/ */
export interface Cdp {
  send<T = Params>(method: string, params?: Params, session?: string): Promise<T>;
  on(listener: (event: CdpEvent) => void, signal?: AbortSignal): void;
}

export interface CdpEvent {
  readonly method: string;
  readonly params: Params;
  readonly sessionId?: string;
}

interface Reply extends Partial<CdpEvent> {
  readonly id?: number;
  readonly result?: Params;
  readonly error?: { readonly message: string };
}

/**
 * Speaks over `--remote-debugging-pipe` (the child's descriptors 3 and 4, messages ended by NUL). Over the pipe
 * the `Extensions` domain is there, which a port does not offer.
 */
export function connectPipe(child: ChildProcess): Cdp {
  const [, , , output, input] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const listeners = new Set<(event: CdpEvent) => void>();
  let last = 0;
  let rest = Buffer.alloc(0);

  input.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      receive(JSON.parse(rest.toString('utf8', 0, end)) as Reply);
      rest = rest.subarray(end + 1);
    }
  });
  // A killed browser breaks the pipe: the calls that wait are told below, the stream error says no more.
  output.on('error', () => undefined);
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has ended'));
    waiting.clear();
  });

  function receive(message: Reply): void {
    if (message.id === undefined) {
      for (const listener of listeners) listener(message as CdpEvent);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) call?.reject(new Error(message.error.message));
    else call?.resolve(message.result);
  }

  return {
    send<T>(method: string, params: Params = {}, session?: string): Promise<T> {
      if (child.exitCode !== null || child.signalCode !== null) {
        return Promise.reject(new Error('the browser has ended'));
      }
      last += 1;
      const id = last;
      return new Promise<T>((resolve, reject) => {
        waiting.set(id, {
          resolve: (result) => resolve(result as T),
          reject: (error) => reject(new Error(`${method}: ${error.message}`)),
        });
        output.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`);
      });
    },
    on(listener, signal) {
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
