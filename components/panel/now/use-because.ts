import { useText } from '@/components/ui';
import type { Card } from '@/lib/model';
import type { Because } from '../card/because';
import { usePanel } from '../panel-context';

/**
 * Why a card is on the screen: the finding that is open in the page raised it, it came by itself on this page,
 * or the person opened it.
 */
export function useBecause(): (card: Card) => Because {
  const { local } = useText();
  const { ports, content, moments } = usePanel();
  const { field } = ports.here.value;
  const page = ports.pageHere.value;
  return (card) => {
    const finding = field?.findings.find(({ id }) => id === field.open);
    const title = finding && content.ruleTitles[finding.rule];
    const raised = finding && content.ruleCards[finding.rule];
    if (finding && title && raised && [card.id, card.insteadOf].includes(raised)) {
      const wording = content.ruleWordings[finding.rule];
      const { certainty } = finding;
      return { kind: 'rule', title: local(title), certainty, ...(wording ? { wording } : {}) };
    }
    const { unasked } = moments;
    const came = page && unasked?.visit === page.visit && unasked.card.id === card.id;
    return came ? { kind: 'page', type: page.type } : { kind: 'opened' };
  };
}
