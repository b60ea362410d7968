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
  expectSame(plain, await contentsAfter(pair.guided, steps));
}

/** Throws with the first step after which the two hold something else. */
export function expectSame(plain: readonly string[], guided: readonly string[]): void {
  const at = plain.findIndex((content, index) => content !== guided[index]);
  if (at >= 0) throw new Error(`with Sidemand “${guided[at]}”, without “${plain[at]}”`);
}

/** What the editor says that it holds after each step. */
export async function contentsAfter(writer: Writer, steps: readonly Step[]): Promise<string[]> {
  const contents: string[] = [];
  await writer.page.activate();
  for (const [what, act] of steps) {
    await act(writer);
    contents.push(`${what}: ${await writer.serialise()}`);
  }
  return contents;
}

/** What it held after a step, by the step's name. */
export function contentOf(contents: readonly string[], step: string): string {
  return contents.findLast((content) => content.startsWith(`${step}: `))?.slice(step.length + 2) ?? '';
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
  await until(areThere, { timeout: 8_000 }).catch(async () => {
    const held = await guided.serialise();
    throw new Error(`marked is “${seen.join('”, “')}”, wanted “${wanted.join('”, “')}” in “${held}”`);
  });
  return Date.now() - start;
}

/**
 * Holds the milliseconds that marks were away against INLINE.md: 400 for an editor, and a second more for a field whose
 * application writes to it unheard. What is added is room for a machine with other work; docs/EDITORS.md has the times.
 */
export function expectSoon(milliseconds: number, isUnheard: boolean): void {
  expect(milliseconds).toBeLessThan((isUnheard ? 1_400 : 400) + 1_000);
}

/** For a behaviour of marks and cards alone. */
export function needsService({ editor }: Pair): void {
  if (editor.keptAwayFrom) throw new NotServed(editor.keptAwayFrom);
}
