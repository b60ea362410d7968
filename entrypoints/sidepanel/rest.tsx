import { cards, topics } from 'virtual:content/cards';
import { checklists } from 'virtual:content/checklists';
import { helplines } from 'virtual:content/helplines';
import { articles, links, terms } from 'virtual:content/library';
import { plans } from 'virtual:content/plans';
import { ruleCards, ruleTitles, ruleWordings } from 'virtual:content/rule-names';
import { sites } from 'virtual:content/sites';
import { slots } from 'virtual:content/slots';
import { computed } from '@preact/signals';
import { type Moments, PanelViews, type Place } from '@/components/panel';
import { browser } from '@/lib/browser';
import { createPorts, type Start } from './ports';

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

/** Opens everything but the calm page, which is there already. */
export async function openRest(start: Start, abort: AbortSignal) {
  const ports = await createPorts(base, start, abort);
  const { version } = browser.runtime.getManifest();
  const moments: Moments = { unasked: null };
  // Reads the guidance while it draws, so that a layer that was taken in shows at once.
  const Layered = (at: { place: Place; goTo: (place: Place) => void }) => (
    <PanelViews {...{ ports, version, moments, ...at }} content={ports.guidance.value} />
  );
  return {
    locale: computed(() => ports.settings.value.locale),
    drawView: (place: Place, goTo: (place: Place) => void) => <Layered place={place} goTo={goTo} />,
  };
}
