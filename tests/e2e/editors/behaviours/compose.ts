import { until } from '@/scripts/drive';
import type { Writer } from '../writer';

/** An input method shows each of these at the caret, in place of the one before. */
export async function compose(writer: Writer, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const before = await writer.serialise();
    await writer.page.compose(text);
    await waitForOther(writer, before);
  }
}

/** Firefox's input method is in another process than the page. Some editors say nothing before the end. */
export async function waitForOther(writer: Writer, before: string): Promise<void> {
  const isOther = async () => (await writer.serialise()) !== before;
  await until(isOther, { timeout: 500 }).catch(() => undefined);
}
