import { writeFileSync } from 'node:fs';
import type { AccessibleNode, DrivenPage } from '../driven';
import { popovers } from '../in-page';
import { type Key, keyOf, MODIFIERS, parseChord } from '../keys';
import { drivePage, type InFrame, sourceInFrames, sourceInRoot } from '../page-actions';
import { until } from '../until';
import type { Cdp } from './pipe';
import { beginTrace } from './trace';

interface RemoteObject {
  readonly objectId?: string;
  readonly value?: unknown;
}
interface Evaluated {
  readonly result: RemoteObject;
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}
interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
}

/** Attaches to one target over a session of its own: a tab, the side panel, an extension page. */
export async function attachPage(cdp: Cdp, targetId: string, emulateFocus: boolean): Promise<DrivenPage> {
  const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const send = <T>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<T> =>
    cdp.send<T>(method, params, sessionId);
  await send('Page.enable');
  // For the uncaught errors that `DrivenBrowser.uncaught` gives.
  await send('Runtime.enable');
  if (emulateFocus) await send('Emulation.setFocusEmulationEnabled', { enabled: true });

  async function evaluate<T>(expression: string): Promise<T> {
    const answer = await send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return readValue(answer) as T;
  }

  async function loaded(): Promise<void> {
    await until(() => evaluate('document.readyState === "complete"'), {
      what: 'the page to load',
      timeout: 20_000,
    });
  }

  const mouse = (type: string, x: number, y: number): Promise<unknown> =>
    send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      ...(type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 }),
      buttons: type === 'mousePressed' ? 1 : 0,
    });

  const key = (type: 'keyDown' | 'keyUp', which: Key, modifiers: number): Promise<unknown> => {
    // With Control, Alt or Meta a key is a command and types nothing.
    const text = (modifiers & 7) === 0 && type === 'keyDown' ? which.text : '';
    return send('Input.dispatchKeyEvent', {
      type: type === 'keyDown' && text === '' ? 'rawKeyDown' : type,
      key: which.key,
      code: which.code,
      windowsVirtualKeyCode: which.virtual,
      modifiers,
      ...(text === '' ? {} : { text }),
    });
  };

  return drivePage({
    evaluate,
    async goto(url) {
      const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await loaded();
    },
    async reload() {
      // A mark on the old document: without it `complete` could still be the old page's.
      await evaluate('void (window.__leaving = true)');
      await send('Page.reload');
      await until(() => evaluate('!window.__leaving'), { what: 'the page to reload' });
      await loaded();
    },
    async activate() {
      await cdp.send('Target.activateTarget', { targetId });
      // Shown, and not only told to be: before its first frame it takes no click.
      await evaluate('new Promise((shown) => requestAnimationFrame(() => shown(null)))');
    },
    async clickAt(x, y) {
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) await mouse(type, x, y);
    },
    moveTo: async (x, y) => void (await mouse('mouseMoved', x, y)),
    async type(text) {
      for (const character of text) {
        await Promise.all([key('keyDown', keyOf(character), 0), key('keyUp', keyOf(character), 0)]);
      }
    },
    async press(chord) {
      const { modifiers, key: last } = parseChord(chord);
      let held = 0;
      for (const name of modifiers) {
        held |= MODIFIERS[name]?.bit ?? 0;
        await key('keyDown', (MODIFIERS[name] as { key: Key }).key, held);
      }
      await key('keyDown', last, held);
      await key('keyUp', last, held);
      for (const name of [...modifiers].reverse()) {
        held &= ~(MODIFIERS[name]?.bit ?? 0);
        await key('keyUp', (MODIFIERS[name] as { key: Key }).key, held);
      }
    },
    async compose(text) {
      const { length } = text;
      await send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
    },
    commitComposition: async (text) => void (await send('Input.insertText', { text })),
    async screenshot(path, part = 'view') {
      const { cssContentSize } = await send<{ cssContentSize: object }>('Page.getLayoutMetrics');
      const whole = { captureBeyondViewport: true, clip: { ...cssContentSize, scale: 1 } };
      const { data } = await send<{ data: string }>('Page.captureScreenshot', {
        format: 'png',
        ...(part === 'document' ? whole : {}),
      });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async pretend({ width, height, theme }) {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      });
      const features = { 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' };
      await send('Emulation.setEmulatedMedia', {
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
    },
    async accessibleTree() {
      const { nodes } = await send<{ nodes: AxNode[] }>('Accessibility.getFullAXTree');
      return nodes.filter((node) => !node.ignored).map(accessibleNode);
    },
    devtools: send,
    trace: (categories) => beginTrace(cdp, sessionId, categories),
    inClosedRoots: (script, arg) => callInClosedRoots(send, script, arg),
    async close() {
      await cdp.send('Target.closeTarget', { targetId });
      // It stays listed while it closes, and must not be taken for one that is open.
      const isGone = () =>
        cdp.send('Target.getTargetInfo', { targetId }).then(
          () => false,
          () => true,
        );
      await until(isGone, { what: 'the page to close' });
    },
  });
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

function accessibleNode(node: AxNode): AccessibleNode {
  return { role: node.role?.value ?? '', name: node.name?.value ?? '' };
}

function readValue({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** DevTools sees closed shadow roots; the page cannot. */
async function callInClosedRoots<T, A>(
  send: <R>(method: string, params?: Readonly<Record<string, unknown>>) => Promise<R>,
  script: (root: ShadowRoot, arg: A) => T | null,
  arg: A,
): Promise<InFrame<T>[]> {
  const answers: InFrame<T>[] = [];
  const { result: list } = await send<Evaluated>('Runtime.evaluate', {
    expression: `${sourceInFrames(popovers)}.flatMap(({ found }) => found)`,
  });
  const { result: entries } = await send<{ result: readonly { name: string; value?: RemoteObject }[] }>(
    'Runtime.getProperties',
    { objectId: list.objectId, ownProperties: true },
  );
  for (const { value } of entries.filter((entry) => /^\d+$/.test(entry.name))) {
    const { node } = await send<{ node: DomNode }>('DOM.describeNode', {
      objectId: value?.objectId,
      depth: 1,
      pierce: true,
    });
    const root = node.shadowRoots?.find((shadow) => shadow.shadowRootType === 'closed');
    if (!root) continue;
    const { object } = await send<{ object: RemoteObject }>('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
    });
    const answer = await send<Evaluated>('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (arg) { return (${sourceInRoot(script)})(this, arg); }`,
      arguments: [{ value: arg }],
      returnByValue: true,
    });
    const found = readValue(answer) as InFrame<T> | null;
    if (found !== null) answers.push(found);
  }
  return answers;
}
