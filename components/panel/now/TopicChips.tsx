import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { isMeantFor } from '@/lib/advice';
import type { Topic, WorkSituation } from '@/lib/model';
import { Chips } from '../Chips';
import { usePanel } from '../panel-context';
import { useSituation } from '../use-situation';

const AT_FIRST = 12;

/** Id of a topic's chip, to come back to. */
export const chipId = ({ id }: Topic): string => `sm-chip-${id}`;

/** The topics for a person: those made for their role first, then as people need them. */
function ownFirst(topics: readonly Topic[], situation: WorkSituation): readonly Topic[] {
  const { role } = situation;
  const fitting = topics.filter((topic) => isMeantFor(topic.for, situation));
  const isOwn = (topic: Topic) => role === 'leader' && topic.for?.roles?.includes(role) === true;
  return [...fitting.filter(isOwn), ...fitting.filter((topic) => !isOwn(topic))];
}

/** The topics as chips, in the order in which people need them. */
export function TopicChips(): JSX.Element {
  const { t, local } = useText();
  const { content, goTo } = usePanel();
  const situation = useSituation();
  const topics = ownFirst(content.topics, situation);
  const chips = topics.map((topic) => ({
    id: chipId(topic),
    label: local(topic.chip),
    onPress: () => goTo({ view: 'now', topic: topic.id }),
  }));
  const more = t('now.topics-more', { count: topics.length - AT_FIRST });
  return <Chips heading={t('now.topics')} chips={chips} atFirst={AT_FIRST} more={more} />;
}
