import type { JSX } from 'preact';
import { Icon, useText } from '@/components/ui';
import { cardFor } from '@/lib/advice';
import { CardDetail } from '../CardDetail';
import { CardLevel } from '../card/CardLevel';
import { usePanel } from '../panel-context';
import { useSituation } from '../use-situation';
import type { NumberedFinding } from './number-findings';

/** Id of a finding's row. */
export const foundId = (finding: NumberedFinding): string => `sm-found-${finding.number}`;

interface CheckedRowProps {
  finding: NumberedFinding;
  open: boolean;
  onToggle: () => void;
}

/** One finding in a checked text: its number, what it is about and how sure that is, and the card below it. */
export function CheckedRow({ finding, open, onToggle }: CheckedRowProps): JSX.Element {
  const { t, local } = useText();
  const { content } = usePanel();
  const situation = useSituation();
  const { rule, certainty, number } = finding;
  const name = content.ruleTitles[rule];
  const wording = content.ruleWordings[rule];
  const title = name ? local(name) : rule;
  const card = cardFor(finding.card, content.cards, situation);
  return (
    <li>
      <button type="button" id={foundId(finding)} class="sm-row" aria-expanded={open} onClick={onToggle}>
        <span class="sm-place-number">{number}</span>
        <span class="sm-row-text">
          <span class="sm-row-title">{title}</span>
          <span class="sm-row-about">{t(`certainty.${certainty}`)}</span>
          {card && <CardLevel level={card.indicator} />}
        </span>
        <Icon name="open" />
      </button>
      {open && card && (
        <CardDetail
          card={card}
          because={{ kind: 'rule', title, certainty, ...(wording ? { wording } : {}) }}
        />
      )}
    </li>
  );
}
