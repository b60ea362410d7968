import { expect } from 'vitest';
import { until } from '@/scripts/drive';
import { LINES, WORDS } from '../note';
import { Impossible } from '../outcome';
import { expectSameContent, needsService, waitForMarks } from '../pair';
import type { Writer } from '../writer';
import type { Behaviour } from './behaviour';

export const cardByShortcut: Behaviour = {
  name: 'card-by-shortcut',
  title: 'Alt+Shift+G goes into the card, Escape back to the exact caret',
  async tryOn(pair) {
    needsService(pair);
    if (!pair.browser.display) throw new Impossible('the browser’s shortcuts need a window');
    const intoTheCardAndBack = async (writer: Writer) => {
      if (writer !== pair.guided) return;
      await pair.browser.pressNative('alt+shift+g');
      await writer.page.waitForCard();
      await until(() => writer.page.evaluate(isFocusInCard), { what: 'focus in the card' });
      await pair.browser.pressNative('Escape');
      await until(async () => !(await writer.page.card()), { what: 'the card to close' });
      expect(await writer.page.evaluate(isFocusInCard)).toBe(false);
    };
    await expectSameContent(pair, [
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the start', (writer) => writer.enter('start')],
      ['the caret inside', (writer) => writer.press('ArrowRight', 5)],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['into the card and back', intoTheCardAndBack],
      ['typed', (writer) => writer.type('z')],
    ]);
  },
};

/** Whether the element of ours has focus, in this document or in the frame that has it. */
function isFocusInCard(): boolean {
  let active = document.activeElement;
  while (active) {
    if (active.matches(':popover-open')) return true;
    const inside: Element | null | undefined =
      active.shadowRoot?.activeElement ??
      (active as Partial<HTMLIFrameElement>).contentDocument?.activeElement;
    active = inside ?? null;
  }
  return false;
}
