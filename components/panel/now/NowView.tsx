import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { cardFor } from '@/lib/advice';
import { CardDetail } from '../CardDetail';
import { FirstOpen } from '../first-open/FirstOpen';
import { GroupCard } from '../group/GroupCard';
import { usePanel } from '../panel-context';
import { SiteState } from '../SiteState';
import { useSituation } from '../use-situation';
import { ViewHeading } from '../ViewHeading';
import { AskedCard } from './AskedCard';
import { AskLibrary } from './AskLibrary';
import { CheckText } from './CheckText';
import { DueNow } from './DueNow';
import { FieldFindings } from './FieldFindings';
import { JournalAdvice } from './JournalAdvice';
import { PauseState } from './PauseState';
import { TopicAdvice } from './TopicAdvice';
import { TopicChips } from './TopicChips';
import { UnaskedCard } from './UnaskedCard';
import { useBecause } from './use-because';
import { WayIn } from './WayIn';

/** Her og nu: what fits this moment, and one or two presses to everything else. */
export function NowView(): JSX.Element {
  const { content, place } = usePanel();
  const situation = useSituation();
  const asked = place.card ? cardFor(place.card, content.cards, situation) : undefined;
  const topic = content.topics.find(({ id }) => id === place.topic);
  if (asked) return <AskedCard card={asked} />;
  if (place.check) return <CheckText />;
  if (place.journal) return <JournalAdvice />;
  if (topic) return <TopicAdvice topic={topic} />;
  return <NowStart />;
}

function NowStart(): JSX.Element {
  const { t } = useText();
  const { ports, goTo } = usePanel();
  const { field, site } = ports.here.value;
  const pause = ports.pause.value;
  const on = site === 'cards' || site === 'reading';
  const rests = on && (pause !== null || field?.state === 'paused');
  return (
    <>
      <ViewHeading title={t('view.now')} />
      <FirstOpen />
      <UnaskedCard />
      {!ports.settings.value.sharedDevice && <DueNow />}
      {!ports.settings.value.sharedDevice && <GroupCard />}
      {rests && <PauseState pause={pause} />}
      {site === 'reading' && !rests && <FieldFindings field={field} />}
      <OpenInPage />
      <div class="sm-section">
        <WayIn
          id="sm-way-check"
          icon="done"
          title={t('check.title')}
          about={t('check.about')}
          onPress={() => goTo({ view: 'now', check: true })}
        />
      </div>
      <AskLibrary />
      <TopicChips />
      <div class="sm-section">
        <WayIn
          id="sm-way-journal"
          icon="plans"
          title={t('now.journal')}
          about={t('now.journal-about')}
          onPress={() => goTo({ view: 'now', journal: true })}
        />
      </div>
      <SiteState />
    </>
  );
}

/** The card that is open in the page beside the panel. */
function OpenInPage(): JSX.Element | null {
  const { ports, content } = usePanel();
  const situation = useSituation();
  const because = useBecause();
  const { field } = ports.here.value;
  const finding = field?.findings.find(({ id }) => id === field.open);
  const raised = finding && content.ruleCards[finding.rule];
  const card = raised ? cardFor(raised, content.cards, situation) : undefined;
  return card ? <CardDetail card={card} because={because(card)} /> : null;
}
