import { cards, topics } from 'virtual:content/cards';
import { checklists } from 'virtual:content/checklists';
import { articles, links, terms } from 'virtual:content/library';
import { plans } from 'virtual:content/plans';
import { ruleCards, ruleTitles, ruleWordings } from 'virtual:content/rule-names';
import { sites } from 'virtual:content/sites';
import { helplines, slots } from 'virtual:content/slots';
import '@preact/signals';
import { render } from 'preact';
import { Panel } from '@/components/panel';
import { browser } from '@/lib/browser';
import { createPorts } from './ports';

const page = new AbortController();
const root = document.getElementById('panel');
addEventListener('pagehide', () => {
  // What waits in the panel (the last keys of a draft, a permission to give back) needs the store still open.
  if (root) render(null, root);
  page.abort();
});

const base = {
  topics,
  cards,
  articles,
  terms,
  links,
  sites,
  checklists,
  plans,
  slots,
  helplines,
  ruleTitles,
  ruleWordings,
  ruleCards,
};

if (root) {
  const ports = await createPorts(base, page.signal);
  const { version } = browser.runtime.getManifest();
  // Reads the guidance while it draws, so that a layer that was taken in shows at once.
  const Layered = () => <Panel ports={ports} content={ports.guidance.value} version={version} />;
  render(<Layered />, root);
}
