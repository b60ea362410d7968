import type { DrivenPage } from '@/scripts/drive';

/** Types the words into each passphrase field that is in sight: a new one is asked for twice. */
export async function typePassphrase(panel: DrivenPage, words: string): Promise<void> {
  const shown = '.sm-passphrase input';
  const fields = await panel.waitFor(
    (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length,
    shown,
  );
  for (let at = 0; at < fields; at += 1) {
    await panel.evaluate(
      ([selector, place]: [string, number]) => {
        const all = [...document.querySelectorAll<HTMLInputElement>(selector)];
        all.filter((one) => one.checkVisibility())[place]?.focus();
      },
      [shown, at] as [string, number],
    );
    await panel.type(words);
  }
}
