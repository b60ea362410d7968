import { checklists as lists } from 'virtual:content/checklists';
import { test } from 'vitest';
import { page } from 'vitest/browser';
import { makeChecklistPorts, makeItems, makeRun } from './checklist-ports';
import { content } from './content';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';
test.each([['light', 'da', 400, true], ['dark', 'en', 320, true], ['light', 'da', 320, false]] as const)('%s %s %s %s', async (theme, locale, width, asked) => {
  await lookLike(theme, width);
  const checklists = makeChecklistPorts();
  checklists.shown.value = {
    run: makeRun({ followed: [{ version: 2, on: '2026-11-20' }] }, { startOn: '2026-11-16', asked, trialPeriodAgreed: 'unknown' }),
    items: makeItems({ 'contact-persons': { state: 'done', doneOn: '2026-11-20', note: 'Mona' }, 'next-talk': { due: '2026-12-04', time: '10:00' } }),
  };
  const ports = makePorts({ checklists });
  ports.settings.value = { ...ports.settings.value, locale };
  ports.target.value = { view: 'checklist' };
  const place = showPanel(ports, { ...content, checklists: [...lists] });
  const more = place.querySelectorAll<HTMLDetailsElement>('.sm-item details');
  if (more[1]) more[1].open = true;
  await page.screenshot({ path: `/tmp/runs/look-${theme}-${locale}-${width}-${asked}.png`, element: place });
});
