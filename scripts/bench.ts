/**
 * `npm run bench`: builds, measures everything in one run and writes the tables of docs/PERFORMANCE.md.
 * Takes about nine minutes. The numbers are worth most when the machine has nothing else to do.
 */
import { measureEngine } from '../tests/bench/engine.bench';
import { measurePanel } from '../tests/bench/panel.bench';
import { measureSearch } from '../tests/bench/search.bench';
import { measureSizes } from '../tests/bench/sizes.bench';
import { measureTyping } from '../tests/bench/typing.bench';
import { describeMachine } from './bench/machine';
import { writeReport } from './bench/report';
import { buildExtension, LOOPBACK_HOSTS } from './build-extension';

const extension = await buildExtension({ browser: 'chromium', out: '.output/bench', hosts: LOOPBACK_HOSTS });
const before = describeMachine();
console.log(before.load);
const report = {
  sizes: measureSizes(extension),
  engine: measureEngine(),
  search: measureSearch(),
  panel: await measurePanel(extension),
  typing: await measureTyping(extension),
  before,
  after: describeMachine(),
};
console.log(writeReport(report));
