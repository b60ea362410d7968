/**
 * `npm run bench`: builds, measures everything in one run and writes the tables of docs/PERFORMANCE.md; takes
 * about twenty minutes. `npm run bench -- typing` measures that part alone, prints it and writes nothing. The
 * numbers are worth most when the machine has nothing else to do.
 */
import { measureChecklist } from '../tests/bench/checklist.bench';
import { startContenders } from '../tests/bench/contenders';
import { measureEngine } from '../tests/bench/engine.bench';
import { measureMarking } from '../tests/bench/marking.bench';
import { measurePanel } from '../tests/bench/panel.bench';
import { measureResting } from '../tests/bench/resting.bench';
import { measureSearch } from '../tests/bench/search.bench';

import { measureTyping } from '../tests/bench/typing.bench';
import { describeMachine } from './bench/machine';
import { type Part, type Parts, tablesOf, writeReport } from './bench/report';
import { buildExtension, LOOPBACK_HOSTS } from './build-extension';
import { sizesOf } from './page-script-sizes';

const asked = process.argv.slice(2);
const isAsked = (part: Part) => asked.length === 0 || asked.includes(part);
const extension = await buildExtension({ browser: 'chromium', out: '.output/bench', hosts: LOOPBACK_HOSTS });
const before = describeMachine();
console.log(before.load);
const parts: Parts = {
  ...(isAsked('sizes') && { sizes: sizesOf(extension) }),
  ...(isAsked('engine') && { engine: measureEngine() }),
  ...(isAsked('search') && { search: measureSearch() }),
  ...(isAsked('panel') && { panel: await measurePanel(extension) }),
  ...(isAsked('checklist') && { checklist: await measureChecklist(extension) }),
};
const inPages = (['marking', 'resting', 'typing'] as const).filter(isAsked);
if (inPages.length > 0) {
  const { contenders, sidemand, close } = await startContenders(extension);
  try {
    if (isAsked('marking')) parts.marking = await measureMarking(sidemand);
    if (isAsked('resting')) parts.resting = await measureResting(contenders);
    if (isAsked('typing')) parts.typing = await measureTyping(contenders);
  } finally {
    await close();
  }
}
const tables = tablesOf(parts, before, describeMachine());
if (asked.length === 0) writeReport(tables);
console.log(tables);
