import { expect } from 'vitest';
import { until } from '@/scripts/drive';
import { switchSites } from '../../../support/switch-sites';
import { LINES, WORDS } from '../note';
import { expectSameContent, waitForMarks } from '../pair';
import type { Writer } from '../writer';
import type { Behaviour } from './behaviour';

export const switchedOff: Behaviour = {
  name: 'switched-off',
  title: 'Switched off in the open tab, everything leaves',
  async tryOn(pair) {
    const { agent, guided, origin, plain } = pair;
    const switchOff = async (writer: Writer) => {
      if (writer === plain) return;
      await switchSites(agent, []);
      await guided.page.activate();
      const isGone = async () => (await guided.page.marks()).length === 0 && !(await guided.page.layer());
      await until(isGone, { what: 'marks and card to leave' });
      expect(await guided.page.evaluate(countTraces)).toEqual(await plain.page.evaluate(countTraces));
    };
    try {
      await expectSameContent(pair, [
        ['the application’s text', (writer) => writer.setText(LINES)],
        ['the caret at the end', (writer) => writer.enter('end')],
        ['typed', (writer) => writer.type(' Slut nu.')],
        ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
        ['switched off', switchOff],
        ['typed on', (writer) => writer.type(' Kim vil tage livet af sig. ')],
      ]);
      expect(await guided.page.marks()).toEqual([]);
    } finally {
      await switchSites(agent, [origin]);
    }
  },
};

/** What Sidemand adds to a document while it shows something, here and in each frame. */
function countTraces(): number[] {
  const inDocument = (document: Document): number[] => [
    document.documentElement.children.length,
    document.adoptedStyleSheets.length,
    document.querySelectorAll(':popover-open').length,
    ...[...document.querySelectorAll('iframe')].flatMap((frame) =>
      frame.contentDocument ? inDocument(frame.contentDocument) : [],
    ),
  ];
  return [CSS.highlights.size, ...inDocument(document)];
}
