import type { JSX } from 'preact';
import { Icon, useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { openByFiller } from './questions';

/** On the checklist: how many questions about the workplace wait for the reader, and the way to them. */
export function OwnQuestions(): JSX.Element | null {
  const { t } = useText();
  const { ports, content, goTo } = usePanel();
  const groups = openByFiller(content.slots, ports.answers.value, ports.settings.value.profile.role);
  const own = groups.find(({ filler }) => filler === 'you');
  if (!own) return null;
  return (
    <button type="button" class="sm-row sm-own-questions" onClick={() => goTo({ view: 'workplace' })}>
      <Icon name="workplace" />
      <span class="sm-row-title">{t('workplace.for-checklist', { count: own.slots.length })}</span>
      <Icon name="open" />
    </button>
  );
}
