import { writeFileSync } from 'node:fs';
import type { AccessibleNode, DrivenPage } from '../driven';
import { popovers } from '../in-page';
import { keyOf, MODIFIERS, parseChord } from '../keys';
import { drivePage, type InFrame, sourceInRoot, sourceOf } from '../page-actions';
import { until } from '../until';
import { type Bidi, type Evaluated, readJson } from './bidi';
import { commitComposition, composeText, readAccessibleTree } from './chrome-scope';

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly shadowRoot?: { readonly sharedId: string; readonly value?: { readonly mode?: string } };
  };
}

/** Drives one browsing context. `chrome` is the context of Firefox's own window. */
export function attachPage(
  bidi: Bidi,
  context: string,
  chrome: string,
  close: () => Promise<void>,
): DrivenPage {
  const perform = (type: 'key' | 'pointer', actions: readonly object[]): Promise<unknown> =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });

  return drivePage({
    evaluate: (expression) => bidi.evaluate(context, expression),
    goto: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    async activate() {
      await bidi.send('browsingContext.activate', { context });
      // Shown, and not only told to be: before its first frame it takes no click.
      await bidi.evaluate(context, 'new Promise((shown) => requestAnimationFrame(() => shown(null)))');
    },
    async clickAt(x, y) {
      await perform('pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    moveTo: async (x, y) =>
      void (await perform('pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }])),
    async type(text) {
      const values = [...text].map((character) => keyOf(character).webdriver);
      const stroke = (value: string): object[] => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await perform('key', values.flatMap(stroke));
    },
    async press(chord) {
      const { modifiers, key } = parseChord(chord);
      const held = modifiers.map((name) => MODIFIERS[name]?.key.webdriver ?? '');
      await perform('key', [
        ...held.map((value) => ({ type: 'keyDown', value })),
        { type: 'keyDown', value: key.webdriver },
        { type: 'keyUp', value: key.webdriver },
        ...[...held].reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    compose: (text) => bidi.evaluate(chrome, sourceOf(composeText, text)),
    commitComposition: (text) => bidi.evaluate(chrome, sourceOf(commitComposition, text)),
    async screenshot(path, part = 'view') {
      const origin = part === 'view' ? 'viewport' : 'document';
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
        origin,
      });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    pretend: () => Promise.reject(new Error('only Chromium pretends another look')),
    // Asking starts the accessibility service; the tree comes a little later.
    accessibleTree: () =>
      until(
        async () => {
          const nodes = await bidi.evaluate<AccessibleNode[]>(chrome, sourceOf(readAccessibleTree, context));
          return nodes.length > 0 ? nodes : null;
        },
        { what: 'the accessibility tree' },
      ),
    devtools: () => Promise.reject(new Error('the DevTools protocol is Chromium’s')),
    trace: () => Promise.reject(new Error('traces are Chromium’s')),
    inClosedRoots: (script, arg) => callInClosedRoots(bidi, context, script, arg),
    close,
  });
}

interface Tree {
  readonly context: string;
  readonly children?: readonly Tree[] | null;
}
const contextsOf = ({ context, children }: Tree): string[] => [
  context,
  ...(children ?? []).flatMap(contextsOf),
];

/** WebDriver can hand out closed shadow roots; the page cannot. Nodes are known only in their own frame. */
async function callInClosedRoots<T, A>(
  bidi: Bidi,
  page: string,
  script: (root: ShadowRoot, arg: A) => T | null,
  arg: A,
): Promise<InFrame<T>[]> {
  const answers: InFrame<T>[] = [];
  const { contexts } = await bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', { root: page });
  for (const context of contexts.flatMap(contextsOf)) {
    const target = { context };
    const answer = await bidi.send<Evaluated>('script.evaluate', {
      expression: sourceOf(popovers),
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    for (const { value } of (answer.result?.value ?? []) as RemoteNode[]) {
      if (value?.shadowRoot?.value?.mode !== 'closed') continue;
      const read = await bidi.send<Evaluated>('script.callFunction', {
        functionDeclaration: `(root) => JSON.stringify((${sourceInRoot(script)})(root, ${JSON.stringify(arg)}))`,
        arguments: [{ sharedId: value.shadowRoot.sharedId }],
        target,
        awaitPromise: false,
      });
      const found = readJson(read) as InFrame<T> | null;
      if (found !== null) answers.push(found);
    }
  }
  return answers;
}
