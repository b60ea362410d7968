import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { AdviceByHand } from './AdviceByHand';
import { CardDetail } from './CardDetail';
import { FieldFindings } from './FieldFindings';
import { usePanel } from './panel-context';
import { SiteState } from './SiteState';
import { ViewHeading } from './ViewHeading';

/** Her og nu: the open card, the page beside the panel, and the findings of the field that is written in. */
export function NowView(): JSX.Element {
  const { t } = useText();
  const { ports, content, place, goTo } = usePanel();
  const { field, site } = ports.here.value;
  const opened = field?.findings.find((finding) => finding.id === field.open);
  const openedCard = opened && content.ruleCards[opened.rule];
  const asked = content.cards.find((card) => card.id === place.card);
  const shown = asked ?? content.cards.find((card) => card.id === openedCard);

  return (
    <>
      <ViewHeading title={t('view.now')} />
      {asked && <CardDetail card={asked} />}
      {asked && (
        <Button look="quiet" icon="close" onPress={() => goTo({ view: 'now' })}>
          {t('action.close-card')}
        </Button>
      )}
      {site === 'reading' && <FieldFindings field={field} />}
      {!asked && shown && <CardDetail card={shown} />}
      <SiteState />
      {!asked && <AdviceByHand />}
    </>
  );
}
