import WebSocket from 'ws';

type Params = Readonly<Record<string, unknown>>;

/** A WebDriver BiDi connection: https://www.w3.org/TR/webdriver-bidi/ */
export interface Bidi {
  send<T = Params>(method: string, params?: Params): Promise<T>;
  /** Evaluates an expression (its promise too) and brings its value back as JSON. */
  evaluate<T>(context: string, expression: string): Promise<T>;
}

interface Reply {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(`${url}/session`, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;

  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  socket.on('error', () => undefined);
  socket.on('message', (data) => {
    const reply = JSON.parse(String(data)) as Reply;
    const call = reply.id === undefined ? undefined : waiting.get(reply.id);
    if (!call) return;
    waiting.delete(reply.id ?? 0);
    if (reply.type === 'error') call.reject(new Error(`${reply.error}: ${reply.message}`));
    else call.resolve(reply.result);
  });
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has ended'));
    waiting.clear();
  });

  function send<T>(method: string, params: Params = {}): Promise<T> {
    if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('the browser has ended'));
    last += 1;
    const id = last;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, {
        resolve: (result) => resolve(result as T),
        reject: (error) => reject(new Error(`${method}: ${error.message}`)),
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  }

  async function evaluate<T>(context: string, expression: string): Promise<T> {
    const answer = await send<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression}\n)))()`,
      target: { context },
      awaitPromise: true,
    });
    return readJson(answer) as T;
  }

  await send('session.new', {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } },
  });
  return { send, evaluate };
}

/** The value behind an answer that was made with `JSON.stringify`. */
export function readJson(answer: Evaluated): unknown {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'unknown exception');
  const value = answer.result?.value;
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}
