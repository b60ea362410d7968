import { cards } from 'virtual:content/cards';
import { checklists } from 'virtual:content/checklists';
import { plans } from 'virtual:content/plans';
import { ruleCards, ruleTitles } from 'virtual:content/rules';
import { helplines, slots } from 'virtual:content/slots';
import { render } from 'preact';
import { Panel } from '@/components/panel';
import { browser } from '@/lib/browser';
import { createPorts } from './ports';

const page = new AbortController();
addEventListener('pagehide', () => page.abort());

const root = document.getElementById('panel');
const startUp = checklists.find((template) => template.id === 'start');
if (root && startUp) {
  const ports = await createPorts(startUp, page.signal);
  const content = { cards, checklists, plans, slots, helplines, ruleTitles, ruleCards };
  render(<Panel ports={ports} content={content} version={browser.runtime.getManifest().version} />, root);
}
