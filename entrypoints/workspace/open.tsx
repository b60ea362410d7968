import { cards, topics } from 'virtual:content/cards';
import { checklists } from 'virtual:content/checklists';
import { helplines } from 'virtual:content/helplines';
import { articles, links, terms } from 'virtual:content/library';
import { papers } from 'virtual:content/papers';
import { plans } from 'virtual:content/plans';
import { ruleCards, ruleTitles, ruleWordings } from 'virtual:content/rule-names';
import { sites } from 'virtual:content/sites';
import { slots } from 'virtual:content/slots';
import { talks } from 'virtual:content/talks';
import { computed } from '@preact/signals';
import { Workspace } from '@/components/workspace';
import { inWordsOf } from '@/lib/advice';
import type { Guidance, Locale } from '@/lib/model';
import { createWorkspacePorts } from './ports';

/** What layers of region and workplace may lie upon; the workspace shows its lists and questions. */
const base: Guidance = {
  ...{ topics, cards, articles, terms, links, sites, checklists, plans, slots, helplines },
  ...{ ruleTitles, ruleWordings, ruleCards },
};

/** Opens the store and the settings, and gives what draws the workspace. */
export async function openWorkspace(language: Locale, abort: AbortSignal) {
  const { guidance, ...ports } = await createWorkspacePorts(base, language, abort);
  const word = computed(() => ports.settings.value.profile.citizenWord ?? 'borger');
  const content = computed(() => {
    const { checklists: lists, slots: questions } = inWordsOf(guidance.value, word.value);
    return { checklists: lists, slots: questions, talks, papers };
  });
  // Reads the guidance while it draws, so that a layer that was taken in shows at once.
  return () => <Workspace ports={ports} content={content.value} />;
}
