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
  // Nobody is asked yet whether a trial period was agreed, and most have none.
  const items = template.items.filter(({ trialOnly, retiredIn }) => !trialOnly && retiredIn === undefined);
  const done = items.filter((item) => run?.items[item.id]?.done).length;
  return (
    <>
      <ViewHeading title={t('view.checklist')} />
      <OwnQuestions />
      <div class="sm-list-head">
        <h2>{local(template.title)}</h2>
        <p class="sm-hint">{t('checklist.count', { done, count: items.length })}</p>
      </div>
      {template.intro && <p>{local(template.intro)}</p>}
      {template.phases.map(({ id, title }) => {
        const rows = items.filter(({ phase }) => phase === id);
        if (rows.length === 0) return null;
        return (
          <section key={id}>
            <h3>{local(title)}</h3>
            <ul class="sm-checklist">
              {rows.map((item) => (
                <ChecklistRow key={item.id} item={item} entry={run?.items[item.id]} writable={writable} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
