import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { ChecklistRow } from './ChecklistRow';
import { usePanel } from './panel-context';
import { ViewHeading } from './ViewHeading';
import { OwnQuestions } from './workplace/OwnQuestions';

/** Tjekliste: the person's live copy of the checklist. */
export function ChecklistView(): JSX.Element {
  const { t, local } = useText();
  const { ports, content } = usePanel();
  const run = ports.run.value;
  const shown = run?.templateId ?? 'start';
  const template = content.checklists.find(({ id }) => id === shown) ?? content.checklists[0];
  const writable = run !== null && ports.health.value.state === 'ready';
  if (!template) {
    return (
      <>
        <ViewHeading title={t('view.checklist')} />
        <p>{t('checklist.none')}</p>
      </>
    );
  }
  const done = template.items.filter((item) => run?.items[item.id]?.done).length;
  return (
    <>
      <ViewHeading title={t('view.checklist')} />
      <OwnQuestions />
      <div class="sm-list-head">
        <h2>{local(template.title)}</h2>
        <p class="sm-hint">{t('checklist.count', { done, count: template.items.length })}</p>
      </div>
      {template.intro && <p>{local(template.intro)}</p>}
      <ul class="sm-checklist">
        {template.items.map((item) => (
          <ChecklistRow key={item.id} item={item} entry={run?.items[item.id]} writable={writable} />
        ))}
      </ul>
    </>
  );
}
