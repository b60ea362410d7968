import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { Chips } from '../Chips';
import type { Target } from '../see/target';
import { useTargetOf } from '../see/use-target-of';
import { useGuidance } from './use-guidance';

const AT_FIRST = 10;

/** The topics as chips, in the order in which people need them. */
export function Topics({ onOpen }: { onOpen: (target: Target, row: string) => void }): JSX.Element | null {
  const { t, local } = useText();
  const targetOf = useTargetOf();
  const { topics } = useGuidance();
  if (topics.length === 0) return null;
  const chips = topics.map((topic) => {
    const id = `sm-topic-${topic.id}`;
    const onPress = () => {
      const target = targetOf(`topic:${topic.id}`);
      if (target) onOpen(target, id);
    };
    return { id, label: local(topic.chip), onPress };
  });
  const more = t('library.topics-more', { count: topics.length });
  return <Chips heading={t('library.topics')} chips={chips} atFirst={AT_FIRST} more={more} />;
}
