import type { Behaviour } from './behaviour';

/** After the others in a page: it looks at what all of them left in the console. The panel has its own tests. */
export const nothingUncaught: Behaviour = {
  name: 'nothing-uncaught',
  title: 'Nothing uncaught in the console that is not there without Sidemand',
  async tryOn({ browser, uncaughtBefore }) {
    const found = await browser.uncaught();
    for (const old of uncaughtBefore) found.splice(found.indexOf(old), found.includes(old) ? 1 : 0);
    const isPlain = (line: string) => line.includes('//localhost');
    const withoutUs = new Set(found.filter(isPlain).map((line) => line.replaceAll('localhost', '127.0.0.1')));
    const [ours] = found.filter((line) => !isPlain(line) && !withoutUs.has(line));
    if (ours) throw new Error(ours);
  },
};
