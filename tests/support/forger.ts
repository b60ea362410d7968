/** Sent as source into the isolated world of a page script. They may use nothing from outside themselves. */

interface PageApi {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    connect(how: { name: string }): {
      readonly onMessage: { addListener(listener: (message: unknown) => void): void };
      disconnect(): void;
    };
  };
  readonly storage?: Readonly<Record<string, { get(keys: null): Promise<object> } | undefined>>;
}
declare const browser: PageApi | undefined;
declare const chrome: PageApi;

/** Sends one message and gives the reply; null when there is none, or nobody who listens. */
export async function ask(message: unknown): Promise<unknown> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  return (await api.runtime.sendMessage(message).catch(() => null)) ?? null;
}

/** Opens a line to the background and gives all that comes on it within a second. */
export async function hearOnLine(name: string): Promise<unknown[]> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const heard: unknown[] = [];
  const line = api.runtime.connect({ name });
  line.onMessage.addListener((message) => heard.push(message));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  line.disconnect();
  return heard;
}

interface Flooded {
  readonly sent: number;
  readonly answered: number;
  readonly milliseconds: number;
}

/** Sends a message so many times at once: a valid one, which costs the most to answer. */
export async function flood(times: number): Promise<Flooded> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const message = { direction: 'pageToBackground', kind: 'open-session', payload: {} };
  const start = performance.now();
  const replies = await Promise.allSettled(
    Array.from({ length: times }, () => api.runtime.sendMessage(message)),
  );
  const answered = replies.filter((reply) => reply.status === 'fulfilled' && reply.value);
  return { sent: replies.length, answered: answered.length, milliseconds: performance.now() - start };
}

/** Which of the two storage areas that hold something of the person's can be read from here. */
export async function readStorageAreas(): Promise<string[]> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const readable = ['local', 'session'].map(async (area) => {
    const works = await api.storage?.[area]?.get(null).then(
      () => true,
      () => false,
    );
    return works ? area : null;
  });
  return (await Promise.all(readable)).filter((area) => area !== null);
}
