import { helplines } from 'virtual:content/helplines';
import { practiceNotes } from 'virtual:content/practice';
import { roles } from 'virtual:content/roles';
import { cards, standIns } from 'virtual:content/rule-cards';
import { ruleCards, ruleTitles, ruleWordings } from 'virtual:content/rule-names';
import { packedRules } from 'virtual:content/rules';
import { slots } from 'virtual:content/slots';
import { render } from 'preact';
import { inlineLook } from '@/components/inline';
import { PracticeRoom } from '@/components/practice';
import { createEngine, unpackRules } from '@/lib/engine';
import { startGuide } from '@/lib/page';
import { createDirectPort } from './direct-port';

const page = new AbortController();
addEventListener('pagehide', () => page.abort());

const root = document.getElementById('practice');
if (root) {
  const port = await createDirectPort({ cards: [...cards, ...standIns], ruleCards, helplines, slots });
  const session = await port.openSession();
  render(<PracticeRoom notes={practiceNotes} locale={session?.locale ?? 'da'} />, root);
  const guide = {
    document,
    port,
    engine: createEngine(unpackRules(packedRules)),
    cards: new Map(cards.map((card) => [card.id, card])),
    ruleTitles,
    ruleWordings,
    roles,
    look: inlineLook,
  };
  await startGuide(guide, page.signal);
}
