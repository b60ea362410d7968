import { expect } from 'vitest';
import { type DrivenBrowser, until } from '@/scripts/drive';
import type { Agent } from '../../support/agent';
import type { Editor } from './editors';
import { NotServed } from './outcome';
import type { Writer } from './writer';

/** The same editor in the same browser twice: with Sidemand, and on an origin where it is not switched on. */
export interface Pair {
  readonly browser: DrivenBrowser;
  readonly editor: Editor;
  readonly guided: Writer;
  readonly plain: Writer;
  /** A page of the extension, to switch the site off and on with. */
  readonly agent: Agent;
  /** The origin that is switched on. */
  readonly origin: string;
  /** What the console held before this editor was tried. */
  readonly uncaughtBefore: readonly string[];
}

/** One thing that a person does in an editor, or that its application does. */
export type Step = readonly [what: string, act: (writer: Writer) => Promise<unknown>];

/**
 * Does the steps without Sidemand and then with it. After each of them the editor must say that it holds the same,
 * byte for byte.
 */
export async function expectSameContent(pair: Pair, steps: readonly Step[]): Promise<void> {
  const plain = await contentsAfter(pair.plain, steps);
  expect(await contentsAfter(pair.guided, steps)).toEqual(plain);
}

/** What the editor says that it holds after each step. */
export async function contentsAfter(writer: Writer, steps: readonly Step[]): Promise<string[]> {
  const contents: string[] = [];
  for (const [what, act] of steps) {
    await act(writer);
    contents.push(`${what}: ${await writer.serialise()}`);
  }
  return contents;
}

/**
 * Where Sidemand is on: waits until exactly these words are marked, and none where it stays away on purpose. Where it
 * is not: goes on at once. Gives the milliseconds that it took.
 */
export async function waitForMarks(
  { editor, guided }: Pair,
  writer: Writer,
  words: readonly string[],
): Promise<number> {
  if (writer !== guided) return 0;
  const wanted = editor.keptAwayFrom ? [] : [...words].sort();
  const start = Date.now();
  let seen: string[] = [];
  const areThere = async () => {
    seen = (await guided.page.marks()).map((text) => text.replaceAll('\u00a0', ' ')).sort();
    return `${seen}` === `${wanted}`;
  };
  await until(areThere, { what: 'marks', timeout: 8_000 }).catch(() => expect(seen).toEqual(wanted));
  return Date.now() - start;
}

/** For a behaviour of marks and cards alone. */
export function needsService({ editor }: Pair): void {
  if (editor.keptAwayFrom) throw new NotServed(editor.keptAwayFrom);
}
