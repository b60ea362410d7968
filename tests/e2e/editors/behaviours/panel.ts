import { until } from '@/scripts/drive';
import { waitForText } from '../../../support/journal';
import { LINES, WORDS } from '../note';
import { waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

export const panel: Behaviour = {
  name: 'panel',
  title: 'The panel shows its findings, or says that it is not read',
  async tryOn(pair) {
    const { browser, editor, guided } = pair;
    await guided.setText(LINES);
    await guided.enter('end');
    await guided.type(' Slut nu.');
    await waitForMarks(pair, guided, WORDS);
    const shown = await browser.openPanel();
    try {
      if (editor.keptAwayFrom) return await waitForText(shown, 'Her kan Sidemand ikke læse med');
      const rows = () => shown.evaluate(() => document.querySelectorAll('.sm-rows .sm-row').length);
      return await until(async () => (await rows()) === WORDS.length, { what: 'the findings in the panel' });
    } finally {
      await shown.close();
    }
  },
};
